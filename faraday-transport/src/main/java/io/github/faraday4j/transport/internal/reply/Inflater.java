package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Inflates bodies, within bounds: a small reply may claim to be a large one. */
final class Inflater {

    private static final int CHUNK = 8 * 1024;

    /** A highly regular list of datasets may well compress better than any ratio one would like to allow. */
    private static final int FREE_BYTES = 1024 * 1024;

    private final int maxRatio;
    private final boolean gzipAsked;

    Inflater(ResponseLimits limits, boolean gzipAsked) {
        this.maxRatio = limits.maxInflationRatio();
        this.gzipAsked = gzipAsked;
    }

    /** Whether the body is plain, or compressed as it was asked for. */
    boolean understands(HttpReply reply) {
        return isPlain(reply) || (gzipAsked && isGzip(reply));
    }

    private static boolean isPlain(HttpReply reply) {
        List<String> encodings = encodings(reply);
        return encodings.isEmpty() || encodings.equals(List.of("identity"));
    }

    private static boolean isGzip(HttpReply reply) {
        List<String> encodings = encodings(reply);
        return encodings.equals(List.of("gzip")) || encodings.equals(List.of("x-gzip"));
    }

    /** An empty header names none. */
    private static List<String> encodings(HttpReply reply) {
        return reply.headers("Content-Encoding").stream()
                .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                .filter(encoding -> !encoding.isEmpty())
                .toList();
    }

    /**
     * Returns the body as it was before it was compressed; where nothing came, nothing was.
     *
     * @throws TransportFault if it is larger than the limit, or larger than its compressed size lets one believe
     * @throws java.io.EOFException if the compressed form is cut
     * @throws IOException if it is damaged
     */
    BodyBytes body(HttpReply reply, int limit) throws IOException {
        if (isPlain(reply) || reply.length() == 0) {
            return new BodyBytes(reply.body(), reply.length());
        }
        long bound = Math.min(limit, Math.max(FREE_BYTES, (long) maxRatio * reply.length()));
        ByteArrayOutputStream inflated =
                new ByteArrayOutputStream((int) Math.min(bound, Math.max(CHUNK, 4L * reply.length())));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body(), 0, reply.length()), CHUNK)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                inflated.write(chunk, 0, read);
                if (inflated.size() > bound) {
                    throw new TransportFault(TransportFault.Kind.BODY_TOO_LARGE, "inflates beyond " + bound + " bytes");
                }
            }
        }
        byte[] bytes = inflated.toByteArray();
        return new BodyBytes(bytes, bytes.length);
    }
}
