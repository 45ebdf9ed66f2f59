package io.github.faraday4j.jackson;

import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of Jackson 3 write and read datasets, ids and words; see the package for what holds.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FaradayJackson3Module()).build();
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it too. On the module path it does not: there it has to be
 * registered as above. Needs {@code tools.jackson.core:jackson-databind} 3.0 or later.
 */
public final class FaradayJackson3Module extends JacksonModule {

    /** Makes a module, which may be registered with any number of mappers. */
    public FaradayJackson3Module() {}

    /** The name of the artifact. */
    @Override
    public String getModuleName() {
        return "faraday-jackson";
    }

    /** The version of this library; unknown if it does not run from a jar. */
    @Override
    public Version version() {
        String version = FaradayJackson3Module.class.getPackage().getImplementationVersion();
        return VersionUtil.parseVersion(version, "io.github.faraday4j", getModuleName());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Jackson3Serializers());
        context.addKeySerializers(new Jackson3KeySerializers());
        context.addDeserializers(new Jackson3Deserializers());
        context.addKeyDeserializers(new Jackson3KeyDeserializers());
    }
}
