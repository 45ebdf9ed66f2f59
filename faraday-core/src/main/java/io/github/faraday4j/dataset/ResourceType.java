package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** Kind of a resource of the service. The vocabulary is open: any other word keeps its text. Immutable. */
public final class ResourceType extends VocabularyWord {

    private static final Vocabulary<ResourceType> WORDS = new Vocabulary<>(ResourceType::new);

    /** Accounts. */
    public static final ResourceType ACCOUNTS = WORDS.document("accounts");

    /** Atlases. */
    public static final ResourceType ATLASES = WORDS.document("atlases");

    /** Attributes. */
    public static final ResourceType ATTRIBUTES = WORDS.document("attributes");

    /** Cohorts. */
    public static final ResourceType COHORTS = WORDS.document("cohorts");

    /** Connections. */
    public static final ResourceType CONNECTIONS = WORDS.document("connections");

    /** Datasets. */
    public static final ResourceType DATASETS = WORDS.document("datasets");

    /** Feature stores. */
    public static final ResourceType FEATURE_STORES = WORDS.document("feature_stores");

    /** Market opportunity analyses. */
    public static final ResourceType MARKET_OPPORTUNITY_ANALYSES = WORDS.document("market_opportunity_analyses");

    /** Outcomes. */
    public static final ResourceType OUTCOMES = WORDS.document("outcomes");

    /** Persona sets. */
    public static final ResourceType PERSONA_SETS = WORDS.document("persona_sets");

    /** Places. */
    public static final ResourceType PLACES = WORDS.document("places");

    /** Recommenders. */
    public static final ResourceType RECOMMENDERS = WORDS.document("recommenders");

    /** Scopes. */
    public static final ResourceType SCOPES = WORDS.document("scopes");

    /** Streams. */
    public static final ResourceType STREAMS = WORDS.document("streams");

    /** Targets. */
    public static final ResourceType TARGETS = WORDS.document("targets");

    /** Traits. */
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
