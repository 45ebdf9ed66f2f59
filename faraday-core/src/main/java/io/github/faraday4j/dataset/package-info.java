/**
 * What the service answers: datasets, everything beneath them, and which source tables a referenced target may use.
 *
 * <p>Start at {@link io.github.faraday4j.dataset.Dataset} and {@link io.github.faraday4j.dataset.ReferenceableTable}.
 *
 * <p>All types here are immutable, compare by value, and are made by builders. They share one reading of the wire:
 *
 * <ul>
 *   <li>A member that is absent or {@code null} is an empty accessor; a list or map is empty instead, never null.
 *       All lists, maps and sets can be asked for null, and then have none.
 *   <li>A word that the documentation does not list keeps its text (see {@link
 *       io.github.faraday4j.dataset.DatasetStatus}).
 *   <li>A member that the documentation does not list, or that came in a shape that it does not list, is in {@code
 *       unknownMembers()} under its wire name, as String, Boolean, Long, BigInteger, BigDecimal, unmodifiable List or
 *       unmodifiable Map. A list or map with some entries of a wrong shape answers the good ones, and is in {@code
 *       unknownMembers()} as a whole.
 *   <li>What is derived from members, such as {@link io.github.faraday4j.dataset.Dataset#isArchived()} and all of {@link
 *       io.github.faraday4j.dataset.ReferenceableTable}, takes a member that cannot be read for the worst that it may
 *       mean, never for one that is absent. An accessor alone cannot tell the two apart; {@code unknownMembers()} can.
 * </ul>
 *
 * <p>Numbers are the same if their values are, in {@code equals} too: 0.75 and 0.7500, also in raw values. An accessor, and
 * the codec, still give the spelling that was sent; a count has none, and 1000.0 and 1e3 are the count 1000.
 *
 * <p>None of them but {@link io.github.faraday4j.dataset.DatasetId} is serialisable by Java: members are added with every
 * version, and its streams would not outlive one. To store datasets, write their JSON by {@code DatasetJson} of
 * faraday-transport, which keeps all of them, unknown members too.
 *
 * <p>The facts are the vendor's: the reference page of {@code GET /v1/scopes/{scope_id}/datasets}, and where that is
 * silent, the vendor's published TypeScript types and their changelog.
 */
@NullMarked
package io.github.faraday4j.dataset;

import org.jspecify.annotations.NullMarked;
