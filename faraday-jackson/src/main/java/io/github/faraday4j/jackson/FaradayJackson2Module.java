package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;

/**
 * Lets a mapper of Jackson 2 write and read datasets, ids and words; see the package for what holds.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new FaradayJackson2Module()).build();
 * }</pre>
 *
 * <p>On the class path {@code findAndRegisterModules()} finds it too. On the module path it does not: there it has to be
 * registered as above. Needs {@code jackson-databind} 2.18 or later.
 */
public final class FaradayJackson2Module extends Module {

    /** Makes a module, which may be registered with any number of mappers. */
    public FaradayJackson2Module() {}

    /** The name of the artifact. */
    @Override
    public String getModuleName() {
        return "faraday-jackson";
    }

    /** The version of this library; unknown if it does not run from a jar. */
    @Override
    public Version version() {
        String version = FaradayJackson2Module.class.getPackage().getImplementationVersion();
        return VersionUtil.parseVersion(version, "io.github.faraday4j", getModuleName());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Jackson2Serializers());
        context.addKeySerializers(new Jackson2KeySerializers());
        context.addDeserializers(new Jackson2Deserializers());
        context.addKeyDeserializers(new Jackson2KeyDeserializers());
    }
}
