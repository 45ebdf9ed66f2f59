/**
 * Modules for an application's own Jackson: {@link io.github.faraday4j.jackson.FaradayJackson2Module} for Jackson 2 and
 * {@link io.github.faraday4j.jackson.FaradayJackson3Module} for Jackson 3. With one of them a mapper
 *
 * <ul>
 *   <li>writes and reads a {@link io.github.faraday4j.dataset.Dataset} exactly as {@link
 *       io.github.faraday4j.transport.DatasetJson} does, whatever the settings of the mapper: nothing is lost that the
 *       library did not understand, and no number is rounded;
 *   <li>writes and reads ids and the words of open vocabularies as their text, as keys of maps too;
 *   <li>refuses all other types of {@code io.github.faraday4j} and {@code io.github.faraday4j.dataset} but exceptions
 *       and enums, parts of a dataset and {@link io.github.faraday4j.dataset.ReferenceableTable} among them: they have no
 *       JSON of their own, and Jackson would write some of their members and leave out the others.
 * </ul>
 *
 * <p>An annotation or a mixin that names a serializer comes before the module, and so does a module that is registered
 * later.
 *
 * <p>When reading, the default {@link io.github.faraday4j.transport.ResponseLimits} hold for each dataset. What cannot be
 * read is told by Jackson's own exceptions.
 */
@NullMarked
package io.github.faraday4j.jackson;

import org.jspecify.annotations.NullMarked;
