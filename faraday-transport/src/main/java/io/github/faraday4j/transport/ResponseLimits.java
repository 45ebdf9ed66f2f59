package io.github.faraday4j.transport;

/**
 * How large an answer may be. Immutable. Checked while the answer arrives, so that no answer can exhaust the memory.
 */
public final class ResponseLimits {

    private static final ResponseLimits DEFAULTS = builder().build();

    private final int maxBodyBytes;
    private final int maxErrorBodyBytes;
    private final int maxHeaderBytes;
    private final int maxInflationRatio;
    private final int maxDepth;
    private final int maxStringLength;
    private final int maxNameLength;
    private final int maxNumberLength;
    private final long maxTokens;
    private final int maxDatasets;

    private ResponseLimits(Builder builder) {
        this.maxBodyBytes = builder.maxBodyBytes;
        this.maxErrorBodyBytes = builder.maxErrorBodyBytes;
        this.maxHeaderBytes = builder.maxHeaderBytes;
        this.maxInflationRatio = builder.maxInflationRatio;
        this.maxDepth = builder.maxDepth;
        this.maxStringLength = builder.maxStringLength;
        this.maxNameLength = builder.maxNameLength;
        this.maxNumberLength = builder.maxNumberLength;
        this.maxTokens = builder.maxTokens;
        this.maxDatasets = builder.maxDatasets;
    }

    /**
     * Returns the defaults. 16 MiB of body, 64 KiB of error body and of headers; depth 64, 2 million tokens, 100,000
     * datasets.
     */
    public static ResponseLimits ofDefaults() {
        return DEFAULTS;
    }

    /** Returns a builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.maxBodyBytes = maxBodyBytes;
        builder.maxErrorBodyBytes = maxErrorBodyBytes;
        builder.maxHeaderBytes = maxHeaderBytes;
        builder.maxInflationRatio = maxInflationRatio;
        builder.maxDepth = maxDepth;
        builder.maxStringLength = maxStringLength;
        builder.maxNameLength = maxNameLength;
        builder.maxNumberLength = maxNumberLength;
        builder.maxTokens = maxTokens;
        builder.maxDatasets = maxDatasets;
        return builder;
    }

    /** The most bytes of a body, inflated if it came compressed. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /** The most bytes of an error body that are read; the rest is not. */
    public int maxErrorBodyBytes() {
        return maxErrorBodyBytes;
    }

    /** The most bytes of all header lines together. */
    public int maxHeaderBytes() {
        return maxHeaderBytes;
    }

    /** How many times its compressed size a body may have, beyond its first MiB. */
    public int maxInflationRatio() {
        return maxInflationRatio;
    }

    /** The deepest nesting of JSON objects and arrays. */
    public int maxDepth() {
        return maxDepth;
    }

    /** The most characters of a JSON string. */
    public int maxStringLength() {
        return maxStringLength;
    }

    /** The most bytes of a JSON member name, as UTF-8 without escapes. */
    public int maxNameLength() {
        return maxNameLength;
    }

    /** The most digits of a JSON number, those of its exponent included. */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /** The most JSON tokens of an answer. */
    public long maxTokens() {
        return maxTokens;
    }

    /** The most datasets of an answer. */
    public int maxDatasets() {
        return maxDatasets;
    }

    @Override
    public String toString() {
        return "ResponseLimits{maxBodyBytes=" + maxBodyBytes + ", maxErrorBodyBytes=" + maxErrorBodyBytes
                + ", maxHeaderBytes=" + maxHeaderBytes + ", maxInflationRatio=" + maxInflationRatio + ", maxDepth="
                + maxDepth + ", maxStringLength=" + maxStringLength + ", maxNameLength=" + maxNameLength
                + ", maxNumberLength=" + maxNumberLength + ", maxTokens=" + maxTokens + ", maxDatasets=" + maxDatasets
                + '}';
    }

    /** Collects the settings. Not safe for use by several threads. */
    public static final class Builder {

        private int maxBodyBytes = 16 * 1024 * 1024;
        private int maxErrorBodyBytes = 64 * 1024;
        private int maxHeaderBytes = 64 * 1024;
        private int maxInflationRatio = 100;
        private int maxDepth = 64;
        private int maxStringLength = 1024 * 1024;
        private int maxNameLength = 8 * 1024;
        private int maxNumberLength = 64;
        private long maxTokens = 2_000_000L;
        private int maxDatasets = 100_000;

        private Builder() {}

        /**
         * Sets the most bytes of a body, inflated if it came compressed.
         *
         * @throws IllegalArgumentException if it is not from 1 KiB to 256 MiB
         */
        public Builder maxBodyBytes(int maxBodyBytes) {
            this.maxBodyBytes = Range.check("maxBodyBytes", maxBodyBytes, 1024, 256 * 1024 * 1024);
            return this;
        }

        /**
         * Sets the most bytes of an error body that are read; the rest is not.
         *
         * @throws IllegalArgumentException if it is not from 1 KiB to 256 MiB
         */
        public Builder maxErrorBodyBytes(int maxErrorBodyBytes) {
            this.maxErrorBodyBytes = Range.check("maxErrorBodyBytes", maxErrorBodyBytes, 1024, 256 * 1024 * 1024);
            return this;
        }

        /**
         * Sets the most bytes of all header lines together.
         *
         * @throws IllegalArgumentException if it is not from 1 KiB to 256 MiB
         */
        public Builder maxHeaderBytes(int maxHeaderBytes) {
            this.maxHeaderBytes = Range.check("maxHeaderBytes", maxHeaderBytes, 1024, 256 * 1024 * 1024);
            return this;
        }

        /**
         * Sets how many times its compressed size a body may have, beyond its first MiB.
         *
         * @throws IllegalArgumentException if it is not from 1 to 10,000
         */
        public Builder maxInflationRatio(int maxInflationRatio) {
            this.maxInflationRatio = Range.check("maxInflationRatio", maxInflationRatio, 1, 10000);
            return this;
        }

        /**
         * Sets the deepest nesting of JSON objects and arrays.
         *
         * @throws IllegalArgumentException if it is not from 8 to 500
         */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = Range.check("maxDepth", maxDepth, 8, 500);
            return this;
        }

        /**
         * Sets the most characters of a JSON string.
         *
         * @throws IllegalArgumentException if it is not from 1 KiB to 256 MiB
         */
        public Builder maxStringLength(int maxStringLength) {
            this.maxStringLength = Range.check("maxStringLength", maxStringLength, 1024, 256 * 1024 * 1024);
            return this;
        }

        /**
         * Sets the most bytes of a JSON member name, as UTF-8 without escapes.
         *
         * @throws IllegalArgumentException if it is not from 64 to 1,048,576
         */
        public Builder maxNameLength(int maxNameLength) {
            this.maxNameLength = Range.check("maxNameLength", maxNameLength, 64, 1024 * 1024);
            return this;
        }

        /**
         * Sets the most digits of a JSON number, those of its exponent included.
         *
         * @throws IllegalArgumentException if it is not from 20 to 1000
         */
        public Builder maxNumberLength(int maxNumberLength) {
            this.maxNumberLength = Range.check("maxNumberLength", maxNumberLength, 20, 1000);
            return this;
        }

        /**
         * Sets the most JSON tokens of an answer.
         *
         * @throws IllegalArgumentException if it is not from 1,000 to 1,000,000,000
         */
        public Builder maxTokens(long maxTokens) {
            this.maxTokens = Range.check("maxTokens", maxTokens, 1000L, 1_000_000_000L);
            return this;
        }

        /**
         * Sets the most datasets of an answer.
         *
         * @throws IllegalArgumentException if it is not from 1 to 10,000,000
         */
        public Builder maxDatasets(int maxDatasets) {
            this.maxDatasets = Range.check("maxDatasets", maxDatasets, 1, 10_000_000);
            return this;
        }

        /** Returns the settings. */
        public ResponseLimits build() {
            return new ResponseLimits(this);
        }
    }
}
