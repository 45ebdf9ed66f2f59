package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.LogicalType;
import io.github.faraday4j.dataset.Privacy;
import io.github.faraday4j.dataset.ProviderName;
import io.github.faraday4j.dataset.ProviderSelection;
import io.github.faraday4j.dataset.ResourceType;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.internal.json.Kind.ListOf;
import io.github.faraday4j.transport.internal.json.Kind.MapOf;
import io.github.faraday4j.transport.internal.json.Kind.NestedListOf;
import io.github.faraday4j.transport.internal.json.Kind.ObjectOf;
import io.github.faraday4j.transport.internal.json.Kind.Plain;
import io.github.faraday4j.transport.internal.json.Kind.PresentListOf;
import io.github.faraday4j.transport.internal.json.Kind.TextOr;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every documented member has an accessor, and every documented word a constant. */
class ContractCoverageTest {

    @Test
    void aDatasetHas36Members() {
        assertThat(Contract.DATASET.members()).hasSize(36);
    }

    /** One value of the documented kind in every place; of options, only those of one shape go together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws_rds_mysql table_name schema case_sensitive_columns",
                "s3_csv prefix delimiter header_row encrypted replace_all_with_latest_file",
                "hosted_csv upload_directory delimiter header_row encrypted replace_all_with_latest_file",
                "merge merge migrate",
                "salesforce_marketing_cloud tenant_subdomain"
            })
    void noDocumentedMemberIsUnknown(String options) {
        Map<String, Object> document = object(Contract.DATASET);
        List<String> words = Arrays.asList(options.split(" "));
        @SuppressWarnings("unchecked")
        Map<String, Object> members = (Map<String, Object>) document.get("options");
        members.keySet().retainAll(words);
        members.put("type", words.get(0));
        Dataset dataset = DatasetJson.decode(Documents.bytes(List.of(document))).get(0);
        assertThat(document.keySet()).isNotEmpty().allMatch(dataset::has);
        assertThat(members.keySet()).hasSameSizeAs(words).allMatch(dataset.options()::has);
        assertThat(unknownMembers(dataset)).isEmpty();
        CodecLaws.nothingIsLost(Documents.bytes(List.of(document)));
    }

    private static Map<String, Object> object(ObjectOf kind) {
        Map<String, Object> object = new HashMap<>();
        kind.members().forEach((name, member) -> object.put(name, value(member)));
        return object;
    }

    /** A value of the documented kind, in every place beneath it. */
    static Object value(Kind kind) {
        if (kind instanceof ObjectOf object) {
            return object(object);
        } else if (kind instanceof TextOr union) {
            return object(union.object());
        } else if (kind instanceof MapOf map) {
            return Map.of("a", value(map.entry()));
        } else if (kind instanceof ListOf list) {
            return List.of(value(list.entry()));
        } else if (kind instanceof PresentListOf list) {
            return List.of(value(list.entry()));
        } else if (kind instanceof NestedListOf list) {
            return List.of(value(list.entry()));
        }
        return switch ((Plain) kind) {
            case TEXT, SCALAR -> "text";
            case INSTANT -> "2026-09-01T00:00:00Z";
            case UUID -> "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d";
            case COUNT -> new BigDecimal(7);
            case NUMBER -> new BigDecimal("0.5");
            case FLAG -> true;
            case RAW -> Map.of("inner", true);
        };
    }

    /** What any object beneath the dataset did not understand. */
    private static String unknownMembers(Object object) {
        StringBuilder unknown = new StringBuilder();
        for (java.lang.reflect.Method accessor : object.getClass().getMethods()) {
            boolean plain = accessor.getParameterCount() == 0
                    && accessor.getDeclaringClass() != Object.class
                    && !Set.of("toBuilder", "builder", "hashCode", "toString").contains(accessor.getName());
            if (plain) {
                unknown.append(unknownIn(accessor.getName(), invoke(accessor, object)));
            }
        }
        return unknown.toString();
    }

    private static String unknownIn(String accessor, Object value) {
        if (accessor.equals("unknownMembers")) {
            return ((Map<?, ?>) value).isEmpty() ? "" : value.toString();
        }
        Collection<?> values = value instanceof java.util.Optional<?> optional
                ? optional.stream().toList()
                : value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : List.of(value);
        StringBuilder unknown = new StringBuilder();
        for (Object inner : values) {
            boolean wire = Arrays.stream(inner.getClass().getMethods())
                    .anyMatch(method -> method.getName().equals("unknownMembers"));
            unknown.append(wire ? unknownMembers(inner) : "");
        }
        return unknown.toString();
    }

    private static Object invoke(java.lang.reflect.Method accessor, Object object) {
        try {
            accessor.setAccessible(true); // some are of a supertype that is not public
            return accessor.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(accessor + " of " + object, e);
        }
    }

    private static void assertWords(Collection<?> documented, int count, String words) {
        assertThat(documented.stream().map(Object::toString))
                .hasSize(count)
                .containsExactlyInAnyOrder(words.split(" "));
    }

    @Test
    void everyWordIsKnown() {
        assertWords(
                ColumnFormat.documented(),
                29,
                """
                currency_cents currency_dollars mm_dd_yy_slash mm_dd_yyyy_slash mm_dd_yy_dash mm_dd_yyyy_dash \
                yyyy_mm_dd_slash yy_mm_dd_slash yyyy_mm_dd_dash yy_mm_dd_dash yyyymmdd yyyymm yyyy_mm_dash \
                yyyy_mm_slash dd_mm_yyyy_slash dd_mm_yy_slash dd_mm_yyyy_dash dd_mm_yy_dash \
                date_seconds_since_epoch_utc date_milliseconds_since_epoch_utc list_comma_separated \
                list_semicolon_separated list_single_value static_date_iso8601 date_iso8601 \
                date_month_day_fullyear date_month_day_shortyear date_month_day_fullyear_hours_minutes \
                date_month_day_fullyear_hours_minutes_seconds""");
        assertWords(
                SourceType.documented(),
                34,
                """
                aws_aurora_mysql aws_aurora_postgres aws_rds_mysql aws_rds_postgres aws_rds_sql_server \
                aws_redshift_serverless azure_sql_server bigquery clickhouse databricks databricks_delta_sharing \
                gcp_cloud_sql_mysql gcp_cloud_sql_postgres gcp_cloud_sql_sql_server mysql postgres redshift \
                sql_server motherduck snowflake gcp_gcs_csv s3_csv sftp hosted_csv merge \
                salesforce_marketing_cloud classic hubspot iterable klaviyo recharge salesforce shopify stripe""");
        assertWords(
                ResourceType.documented(),
                16,
                """
                accounts atlases attributes cohorts connections datasets feature_stores \
                market_opportunity_analyses outcomes persona_sets places recommenders scopes streams targets traits""");
        assertWords(DatasetStatus.documented(), 6, "new starting running ready error pending");
        assertWords(ColumnType.documented(), 6, "boolean long double string date text");
        assertWords(LogicalType.documented(), 6, "date timestamp-millis local-timestamp-millis json uuid unknown");
        assertWords(Privacy.documented(), 2, "suppress delete");
        assertWords(ProviderName.documented(), 2, "fig match_boost");
        assertWords(ProviderSelection.documented(), 2, "first_recognized all");
    }

    @Test
    void everyErrorCodeIsKnown() {
        List<String> constants = Arrays.stream(ErrorCode.class.getFields())
                .filter(field -> field.getType() == ErrorCode.class)
                .map(Field::getName)
                .toList();
        assertWords(
                constants,
                11,
                """
                BAD_REQUEST FORBIDDEN MAX_RESOURCES_REACHED INTERNAL_SERVER_ERROR INVALID_AUTHORIZATION NOT_FOUND \
                MALFORMED_API_KEY MISSING_API_KEY EXPIRED_API_KEY VALIDATION_FAILED CONFLICT""");
        assertThat(constants).isNotEmpty().allSatisfy(name -> assertThat(
                        ErrorCode.class.getField(name).get(null))
                .hasToString(name));
    }
}
