package io.github.faraday4j.transport;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lines for whoever looks at what was opened. Not in {@link DatasetLookups}, which has to load without SLF4J. */
final class OpeningLog {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetLookups.class);

    private OpeningLog() {}

    static void chosen(FaradayConfig config, TransportChoice choice) {
        LOG.info("{}: using the transport {}", config.name(), choice);
        if (!choice.broken().isEmpty()) {
            LOG.warn("{}: transports that could not be loaded: {}", config.name(), choice.broken());
        }
    }

    static void inTheClear(FaradayConfig config) {
        Optional<String> reader = ClearText.reader(config);
        if (reader.isPresent()) {
            LOG.warn(
                    "{}: the API key travels to {} in the clear, as allowInsecureHttp allows",
                    config.name(),
                    reader.get());
        }
    }
}
