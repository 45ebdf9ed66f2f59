package io.github.faraday4j.transport.feign;

import java.lang.module.ModuleDescriptor.Version;
import java.security.CodeSource;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;

/**
 * The OkHttp that the class path has. Maven does not see that {@code okhttp} 4 and {@code okhttp-jvm} 5 are one library,
 * and puts both there; which is loaded depends on their order.
 */
final class OkHttpVersion {

    private static final String FIRST = "5.3";

    private OkHttpVersion() {}

    /**
     * Refuses one that is too old, or without Okio, before an exchange meets what it lacks.
     *
     * @throws IllegalStateException if it is older than 5.3
     * @throws LinkageError if there is no Okio
     */
    static void check() {
        ResponseBody.create("", null).close(); // OkHttp itself asks for Okio only when it connects
        if (isBefore(FIRST)) {
            throw new IllegalStateException("the class path has OkHttp " + version() + jar()
                    + ", and the transport feign runs with " + FIRST + " or later. Exclude com.squareup.okhttp3:okhttp"
                    + " where it is brought along, or manage okhttp and okhttp-jvm at one version from " + FIRST
                    + " on; mvn dependency:tree tells where it comes from.");
        }
    }

    /** By reflection, since the compiler would copy the constant. */
    private static String version() {
        try {
            return String.valueOf(OkHttp.class.getField("VERSION").get(null));
        } catch (ReflectiveOperationException e) {
            return "unknown";
        }
    }

    /** Tells if it is older than a version; false if it has none, as a build of one's own may. */
    static boolean isBefore(String version) {
        return isBefore(version(), version);
    }

    static boolean isBefore(String found, String version) {
        try {
            return Version.parse(found).compareTo(Version.parse(version)) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String jar() {
        CodeSource source = OkHttpClient.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "";
        }
        String path = source.getLocation().getPath();
        return " (" + path.substring(path.lastIndexOf('/') + 1) + ')';
    }
}
