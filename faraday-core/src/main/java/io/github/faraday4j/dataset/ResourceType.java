package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** Kind of a resource of the service. The vocabulary is open: any other word keeps its text. Immutable. */
public final class ResourceType extends Word {

    private static final Vocabulary<ResourceType> WORDS = new Vocabulary<>(ResourceType::new);

    /** Resources of {@code /v1/accounts}. */
    public static final ResourceType ACCOUNTS = WORDS.document("accounts");

    /** Resources of {@code /v1/atlases}. */
    public static final ResourceType ATLASES = WORDS.document("atlases");

    /** Resources of {@code /v1/attributes}. */
    public static final ResourceType ATTRIBUTES = WORDS.document("attributes");

    /** Resources of {@code /v1/cohorts}. */
    public static final ResourceType COHORTS = WORDS.document("cohorts");

    /** Resources of {@code /v1/connections}. */
    public static final ResourceType CONNECTIONS = WORDS.document("connections");

    /** Resources of {@code /v1/datasets}. */
    public static final ResourceType DATASETS = WORDS.document("datasets");

    /** Resources of {@code /v1/feature_stores}. */
    public static final ResourceType FEATURE_STORES = WORDS.document("feature_stores");

    /** Resources of {@code /v1/market_opportunity_analyses}. */
    public static final ResourceType MARKET_OPPORTUNITY_ANALYSES = WORDS.document("market_opportunity_analyses");

    /** Resources of {@code /v1/outcomes}. */
    public static final ResourceType OUTCOMES = WORDS.document("outcomes");

    /** Resources of {@code /v1/persona_sets}. */
    public static final ResourceType PERSONA_SETS = WORDS.document("persona_sets");

    /** Resources of {@code /v1/places}. */
    public static final ResourceType PLACES = WORDS.document("places");

    /** Resources of {@code /v1/recommenders}. */
    public static final ResourceType RECOMMENDERS = WORDS.document("recommenders");

    /** Resources of {@code /v1/scopes}. */
    public static final ResourceType SCOPES = WORDS.document("scopes");

    /** Resources of {@code /v1/streams}. */
    public static final ResourceType STREAMS = WORDS.document("streams");

    /** Resources of {@code /v1/targets}. */
    public static final ResourceType TARGETS = WORDS.document("targets");

    /** Resources of {@code /v1/traits}. */
    public static final ResourceType TRAITS = WORDS.document("traits");

    private ResourceType(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static ResourceType of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<ResourceType> documented() {
        return WORDS.documented();
    }
}
