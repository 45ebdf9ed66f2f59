package com.example.targets.quickstart;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.EffectiveSetting;
import io.github.faraday4j.transport.EffectiveSetting.Origin;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.TransportChoice;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells how the library is set up here and why, and whether it works. Never shows the key. */
final class Doctor {

    private static final int HEALTHY = 0;
    private static final int CHECK_FAILED = 1;
    private static final int BAD_SETTING = 2;

    /** Makes a configuration possible without a key, to show the rest of it. Never sent. */
    private static final String NO_KEY = "no-key-was-given";

    private final Map<String, String> environment;
    private final MaskedOutput out;
    private boolean keyIsMissing;
    private boolean settingIsBad;

    private Doctor(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = new MaskedOutput(environment, out);
    }

    /**
     * Examines these settings.
     *
     * @param environment the environment variables; {@code FARADAY_SCOPE_ID} is the scope to look up
     * @return 0 if all is well, 1 if the check failed, 2 if a setting is missing or wrong
     */
    static int examine(FaradayConfig.Builder settings, Map<String, String> environment, PrintStream out) {
        return new Doctor(environment, out).examine(settings);
    }

    private int examine(FaradayConfig.Builder settings) {
        out.line("library", "faraday4j " + DatasetLookups.version().orElse("dev"));
        Surroundings.of(environment).print(out);
        FaradayConfig config = configure(settings);
        if (config == null) {
            out.line("check", "none is possible before the settings are right");
            return BAD_SETTING;
        }
        boolean transportIsThere = showTransport(config);
        showSettings(config);
        boolean passed = check(config, transportIsThere);
        return settingIsBad ? BAD_SETTING : passed ? HEALTHY : CHECK_FAILED;
    }

    /** Null if the settings cannot be used, which it has told. */
    private @Nullable FaradayConfig configure(FaradayConfig.Builder settings) {
        try {
            FaradayConfig.Builder filled = settings.fillFromEnvironment();
            try {
                return Quickstart.withTransport(filled.build());
            } catch (IllegalStateException e) {
                keyIsMissing = true;
                bad("settings", e);
                return Quickstart.withTransport(filled.apiKey(NO_KEY).build());
            }
        } catch (IllegalArgumentException e) {
            bad("settings", e);
            return null;
        }
    }

    private boolean showTransport(FaradayConfig config) {
        try {
            TransportChoice choice = DatasetLookups.choose(config);
            out.line("transport", choice.name() + ' ' + choice.version().orElse("dev") + ", since " + choice.reason());
            return true;
        } catch (IllegalStateException e) {
            bad("transport", e);
            return false;
        }
    }

    private void showSettings(FaradayConfig config) {
        TextTable table = new TextTable("SETTING", "VALUE", "ORIGIN");
        for (EffectiveSetting setting : config.settings()) {
            if (keyIsMissing && setting.name().equals("apiKey")) {
                table.line(setting.name(), "-", "missing");
            } else {
                table.line(setting.name(), setting.value().orElse("-"), origin(setting));
            }
        }
        out.block(table.toString());
    }

    private static String origin(EffectiveSetting setting) {
        Origin origin = setting.origin();
        return switch (origin) {
            case PROPERTY -> "property " + setting.property();
            case VARIABLE -> "variable " + setting.variable();
            default -> origin.name().toLowerCase(Locale.ROOT);
        };
    }

    private boolean check(FaradayConfig config, boolean transportIsThere) {
        String scope = environment.getOrDefault("FARADAY_SCOPE_ID", "").strip();
        Checkup checkup = new Checkup(config, out);
        if (scope.isEmpty() || keyIsMissing || !transportIsThere) {
            return checkup.connects();
        }
        try {
            return checkup.looksUp(ScopeId.of(scope));
        } catch (IllegalArgumentException e) {
            bad("scope", e);
            return checkup.connects();
        }
    }

    private void bad(String what, RuntimeException e) {
        settingIsBad = true;
        out.line(what, "WRONG: " + e.getMessage());
    }
}
