package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The source is a service that has no tables to name: options of a documented type without a table, prefix, directory
 * or merge. Immutable.
 */
public final class ConnectorOptions extends WireObject implements DatasetOptions {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<SourceType> TYPE = MEMBERS.add("type", String.class);
    static final Member<String> TENANT_SUBDOMAIN = MEMBERS.add("tenant_subdomain", String.class);

    private ConnectorOptions(Builder builder) {
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

    @Override
    public SourceType type() {
        return optional(TYPE).orElse(SourceType.UNSPECIFIED);
    }

    /** Subdomain of the tenant. Documented for Salesforce Marketing Cloud. */
    public Optional<String> tenantSubdomain() {
        return optional(TENANT_SUBDOMAIN);
    }

    @Override
    public String toString() {
        return Printable.of("ConnectorOptions{" + type() + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(ConnectorOptions origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code type}; null for absent. */
        public Builder type(@Nullable SourceType type) {
            return set(TYPE, type);
        }

        /** Sets {@code tenant_subdomain}; null for absent. */
        public Builder tenantSubdomain(@Nullable String tenantSubdomain) {
            return set(TENANT_SUBDOMAIN, tenantSubdomain);
        }

        /**
         * Returns the options.
         *
         * @throws IllegalStateException if a documented {@code type} is not set, or if the unknown members make these
         * options of
         *     another shape; see {@link DatasetOptions}
         */
        public ConnectorOptions build() {
            return OptionsShape.CONNECTOR.check(new ConnectorOptions(this), null);
        }
    }
}
