package io.github.faraday4j.benchmarks.lookup;

import io.github.faraday4j.benchmarks.client.ClientKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows to measure, by regular expressions that their whole names have to match.
 *
 * @param settings such as {@code S, TLS, 8 threads}
 * @param clients such as {@code FARADAY_JDK}
 * @param jdk the home of the JDK that the clients run on
 */
public record Choice(Pattern settings, Pattern clients, Path jdk) {

    /** Tells if nothing is left out. */
    public boolean isAll() {
        return chosenSettings().equals(Setting.ALL) && chosenClients().size() == ClientKind.values().length;
    }

    List<Setting> chosenSettings() {
        return Setting.ALL.stream()
                .filter(setting -> settings.matcher(setting.toString()).matches())
                .toList();
    }

    List<ClientKind> chosenClients() {
        return Arrays.stream(ClientKind.values())
                .filter(client -> clients.matcher(client.name()).matches())
                .toList();
    }
}
