package io.github.faraday4j.transport.internal.reply;

import java.util.Locale;

/** Which media types a list of datasets may have. */
final class ContentTypes {

    private ContentTypes() {}

    /** Whether it is {@code application/json}, any {@code +json}, or not told. */
    static boolean isJson(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.equals("application/json") || type.endsWith("+json");
    }
}
