package io.github.faraday4j.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the providers that match people to identities, in order of priority. Immutable. */
public final class IdentityProvider extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<Boolean> FORCE = MEMBERS.add("force", Boolean.class);
    static final Member<ProviderName> PROVIDER = MEMBERS.add("provider", String.class);
    static final Member<ProviderSelection> SELECT = MEMBERS.add("select", String.class);

    private IdentityProvider(Builder builder) {
        super(builder);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Whether it is used even if a provider of higher priority has matched. Not open to every account. */
    public Optional<Boolean> force() {
        return optional(FORCE);
    }

    /** Who matches. */
    public Optional<ProviderName> provider() {
        return optional(PROVIDER);
    }

    /** Which of its vendors are asked. */
    public Optional<ProviderSelection> select() {
        return optional(SELECT);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(IdentityProvider origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code force}; null for absent. */
        public Builder force(@Nullable Boolean force) {
            return set(FORCE, force);
        }

        /** Sets {@code provider}; null for absent. */
        public Builder provider(@Nullable ProviderName provider) {
            return set(PROVIDER, provider);
        }

        /** Sets {@code select}; null for absent. */
        public Builder select(@Nullable ProviderSelection select) {
            return set(SELECT, select);
        }

        /** Returns the object. */
        public IdentityProvider build() {
            return new IdentityProvider(this);
        }
    }
}
