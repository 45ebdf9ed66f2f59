package io.github.faraday4j.benchmarks.client;

/** The clients that are measured side by side. */
public enum ClientKind {
    /** {@code java.net.http}, blocking, with its default executor; the body as bytes. */
    JDK_BYTES("JDK client, bytes only"),
    /** The library over {@code java.net.http}. */
    FARADAY_JDK("faraday4j, JDK transport"),
    /** {@code java.net.http} and databind into records. */
    JDK_DATABIND("JDK client + databind"),
    /** The client that openapi-generator makes with its library "native". */
    GENERATED_NATIVE("openapi-generator native"),
    /** OkHttp, blocking; the body as bytes. */
    OKHTTP_BYTES("OkHttp, bytes only"),
    /** The library over Feign on OkHttp. */
    FARADAY_FEIGN("faraday4j, Feign transport"),
    /** Feign on OkHttp and databind into records. */
    FEIGN_DATABIND("Feign on OkHttp + databind"),
    /** Retrofit and databind into records. */
    RETROFIT_DATABIND("Retrofit + databind"),
    /** The client that openapi-generator makes with its library "feign". */
    GENERATED_FEIGN("openapi-generator feign");

    private final String title;

    ClientKind(String title) {
        this.title = title;
    }

    /** What it is called in a report. */
    public String title() {
        return title;
    }

    /** Makes a client; loads no class of the others. */
    public Client open(String baseUri) {
        return switch (this) {
            case JDK_BYTES -> new JdkBytes(baseUri);
            case FARADAY_JDK -> new FaradayJdk(baseUri);
            case JDK_DATABIND -> new JdkDatabind(baseUri);
            case GENERATED_NATIVE -> new GeneratedNative(baseUri);
            case OKHTTP_BYTES -> new OkHttpBytes(baseUri);
            case FARADAY_FEIGN -> new FaradayFeign(baseUri);
            case FEIGN_DATABIND -> new FeignDatabind(baseUri);
            case RETROFIT_DATABIND -> new RetrofitDatabind(baseUri);
            case GENERATED_FEIGN -> new GeneratedFeign(baseUri);
        };
    }
}
