package io.github.faraday4j.transport;

import java.util.Map;

/** The ways for a setting to get into a configuration. */
enum SettingSource {
    BUILDER {
        @Override
        void give(SettingSample sample, FaradayConfig.Builder builder) {
            sample.code().accept(builder);
        }
    },
    PROPERTY {
        @Override
        void give(SettingSample sample, FaradayConfig.Builder builder) {
            Map<String, String> properties = Map.of(sample.setting().property(), sample.text());
            builder.fillFrom(new Environment(properties::get, name -> null));
        }
    },
    VARIABLE {
        @Override
        void give(SettingSample sample, FaradayConfig.Builder builder) {
            Map<String, String> variables = Map.of(sample.setting().variable(), sample.text());
            builder.fillFrom(new Environment(name -> null, variables::get));
        }
    },
    OTHER_SOURCE {
        @Override
        void give(SettingSample sample, FaradayConfig.Builder builder) {
            Map<String, String> properties = Map.of(sample.setting().property(), sample.text());
            builder.fillFrom(properties::get);
        }
    };

    abstract void give(SettingSample sample, FaradayConfig.Builder builder);

    /** A builder with this setting and, since it must have one, an API key. */
    FaradayConfig.Builder builder(SettingSample sample) {
        FaradayConfig.Builder builder = FaradayConfig.builder();
        if (sample.setting() != Setting.API_KEY) {
            builder.apiKey("a-key-of-a-test");
        }
        give(sample, builder);
        return builder;
    }
}
