package io.github.faraday4j.transport.feign;

import java.lang.module.ModuleDescriptor.Version;
import java.security.CodeSource;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;

/**
 * The OkHttp that the class path has. Maven does not see that {@code okhttp} 4 and {@code okhttp-jvm} 5 are one library,
 * and puts both there; which is loaded depends on their order.
 */
final class OkHttpVersion {

    private static final Version FIRST = Version.parse("5.2");

    private OkHttpVersion() {}

    /**
     * Refuses one that is too old, or without Okio, before an exchange meets what it lacks.
     *
     * @throws IllegalStateException if it is older than 5.2
     * @throws LinkageError if there is no Okio
     */
    static void check() {
        requireOkio();
        String version = version();
        if (isTooOld(version)) {
            throw new IllegalStateException("the class path has OkHttp " + version + jar()
                    + ", and the transport feign runs with 5.2 or later. Exclude com.squareup.okhttp3:okhttp where it is"
                    + " brought along, or manage okhttp and okhttp-jvm at one version from 5.2 on; mvn dependency:tree"
                    + " tells where it comes from.");
        }
    }

    /** OkHttp itself asks for it only when it connects. */
    private static void requireOkio() {
        try {
            Class.forName("okio.Okio", false, OkHttpClient.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new NoClassDefFoundError("okio/Okio");
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

    /** False for what is no version, such as that of a build of one's own. */
    static boolean isTooOld(String version) {
        try {
            return Version.parse(version).compareTo(FIRST) < 0;
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
