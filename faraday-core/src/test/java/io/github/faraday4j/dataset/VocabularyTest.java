package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(DatasetStatus::of, DatasetStatus.documented(), "new starting running ready error pending"),
                vocabulary(Privacy::of, Privacy.documented(), "suppress delete"),
                vocabulary(
                        ResourceType::of,
                        ResourceType.documented(),
                        "accounts atlases attributes cohorts connections datasets feature_stores"
                                + " market_opportunity_analyses outcomes persona_sets places recommenders scopes"
                                + " streams targets traits"),
                vocabulary(ProviderName::of, ProviderName.documented(), "fig match_boost"),
                vocabulary(ProviderSelection::of, ProviderSelection.documented(), "first_recognized all"),
                vocabulary(ColumnType::of, ColumnType.documented(), "boolean long double string date text"),
                vocabulary(
                        LogicalType::of,
                        LogicalType.documented(),
                        "date timestamp-millis local-timestamp-millis json uuid unknown"),
                vocabulary(
                        ColumnFormat::of,
                        ColumnFormat.documented(),
                        "currency_cents currency_dollars mm_dd_yy_slash mm_dd_yyyy_slash mm_dd_yy_dash"
                                + " mm_dd_yyyy_dash yyyy_mm_dd_slash yy_mm_dd_slash yyyy_mm_dd_dash yy_mm_dd_dash"
                                + " yyyymmdd yyyymm yyyy_mm_dash yyyy_mm_slash dd_mm_yyyy_slash dd_mm_yy_slash"
                                + " dd_mm_yyyy_dash dd_mm_yy_dash date_seconds_since_epoch_utc"
                                + " date_milliseconds_since_epoch_utc list_comma_separated list_semicolon_separated"
                                + " list_single_value static_date_iso8601 date_iso8601 date_month_day_fullyear"
                                + " date_month_day_shortyear date_month_day_fullyear_hours_minutes"
                                + " date_month_day_fullyear_hours_minutes_seconds"),
                vocabulary(
                        SourceType::of,
                        SourceType.documented(),
                        "aws_aurora_mysql aws_aurora_postgres aws_rds_mysql aws_rds_postgres aws_rds_sql_server"
                                + " aws_redshift_serverless azure_sql_server bigquery clickhouse databricks"
                                + " databricks_delta_sharing gcp_cloud_sql_mysql gcp_cloud_sql_postgres"
                                + " gcp_cloud_sql_sql_server mysql postgres redshift sql_server motherduck snowflake"
                                + " gcp_gcs_csv s3_csv sftp hosted_csv merge salesforce_marketing_cloud classic"
                                + " hubspot iterable klaviyo recharge salesforce shopify stripe"));
    }

    private static Arguments vocabulary(
            Function<String, VocabularyWord> of, Collection<? extends VocabularyWord> documented, String words) {
        return arguments(of.apply("x").getClass().getSimpleName(), of, documented, words.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void knowsExactlyTheDocumentedWords(
            String name,
            Function<String, VocabularyWord> of,
            Collection<? extends VocabularyWord> documented,
            String[] words) {
        assertThat(documented).extracting(VocabularyWord::value).containsExactlyInAnyOrder(words);
        assertThat(documented).isNotEmpty().isUnmodifiable().allMatch(VocabularyWord::isDocumented);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void hasAConstantForEachWord(
            String name,
            Function<String, VocabularyWord> of,
            Collection<? extends VocabularyWord> documented,
            String[] words) {
        Map<String, VocabularyWord> constants = constantsOf(of.apply("x").getClass());
        constants.remove("UNSPECIFIED");
        assertThat(constants.values()).extracting(VocabularyWord::value).containsExactlyInAnyOrder(words);
        constants.forEach((constant, word) -> assertThat(constant)
                .isEqualTo(word.value().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Map<String, VocabularyWord> constantsOf(Class<?> type) {
        Map<String, VocabularyWord> constants = new LinkedHashMap<>();
        for (Field field : type.getFields()) {
            if (field.getType() == type) {
                try {
                    constants.put(field.getName(), (VocabularyWord) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return constants;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void sharesItsDocumentedWords(
            String name,
            Function<String, VocabularyWord> of,
            Collection<? extends VocabularyWord> documented,
            String[] words) {
        assertThat(words).isNotEmpty().allSatisfy(word -> {
            String anotherText = new StringBuilder(word).toString();
            assertThat(of.apply(anotherText)).isSameAs(of.apply(word)).hasToString(word);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void keepsTheTextOfAWordThatNobodyKnows(String name, Function<String, VocabularyWord> of) {
        String odd = "Tomorrow's \u001b word\ud800";
        VocabularyWord word = of.apply(odd);
        assertThat(word.value()).isEqualTo(odd);
        assertThat(word.isDocumented()).isFalse();
        assertThat(word).isEqualTo(of.apply(odd)).hasSameHashCodeAs(of.apply(odd));
        assertThat(word).isNotEqualTo(of.apply("another")).isNotEqualTo(odd);
        assertThatNullPointerException().isThrownBy(() -> of.apply(null)).withMessage("value");
    }

    @Test
    void hasAWordForNoneThatIsNotDocumented() {
        assertThat(DatasetStatus.UNSPECIFIED.isDocumented()).isFalse();
        assertThat(SourceType.UNSPECIFIED.isDocumented()).isFalse();
        assertThat(DatasetStatus.of("")).isEqualTo(DatasetStatus.UNSPECIFIED);
        assertThat(SourceType.of("")).isEqualTo(SourceType.UNSPECIFIED);
    }

    @Test
    void isCaseSensitive() {
        assertThat(DatasetStatus.of("READY")).isNotEqualTo(DatasetStatus.READY);
    }

    @Test
    void keepsWordsOfDifferentKindsApart() {
        assertThat((Object) LogicalType.DATE).isNotEqualTo(ColumnType.DATE);
    }
}
