package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.ConnectorOptions;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.MergeOptions;
import io.github.faraday4j.dataset.MergeReference;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.UnknownOptions;
import io.github.faraday4j.dataset.UploadOptions;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The kinds of sources, one after the other. */
final class VariedSources {

    private static final int KINDS = 12;

    private VariedSources() {}

    /**
     * Makes the options of a dataset.
     *
     * @param index the place of the dataset in its list, which decides the kind
     * @param earlier the datasets before it; a merge draws from them
     */
    static DatasetOptions options(Random random, int index, List<DatasetId> earlier) {
        String name = "t" + Integer.toHexString(random.nextInt(0x1000000));
        return switch (index % KINDS) {
            case 0 ->
                table(SourceType.SNOWFLAKE, name)
                        .schema("ANALYTICS")
                        .caseSensitiveColumns(true)
                        .build();
            case 1 ->
                FileOptions.builder()
                        .type(SourceType.S3_CSV)
                        .prefix("exports/" + name + "/%Y-%m-%d/*.csv")
                        .delimiter(";")
                        .headerRow("customer_id;email")
                        .encrypted(false)
                        .replaceAllWithLatestFile(true)
                        .build();
            case 2 -> table(SourceType.BIGQUERY, name).build();
            case 3 ->
                UploadOptions.builder()
                        .type(SourceType.HOSTED_CSV)
                        .uploadDirectory(name)
                        .delimiter("\t")
                        .build();
            case 4 -> merge(random, earlier);
            case 5 -> ConnectorOptions.builder().type(SourceType.SHOPIFY).build();
            case 6 -> table(SourceType.MOTHERDUCK, name).schema("main").build();
            case 7 ->
                ConnectorOptions.builder()
                        .type(SourceType.SALESFORCE_MARKETING_CLOUD)
                        .tenantSubdomain("mc" + name)
                        .build();
            case 8 -> table(SourceType.POSTGRES, name).build();
            case 9 ->
                UnknownOptions.builder()
                        .type(SourceType.of("carrier_pigeon"))
                        .unknownMembers(Map.of("loft", name, "pigeons", List.of(random.nextInt(9))))
                        .build();
            case 10 -> // A warehouse that this library does not know still has a table.
                table(SourceType.of("lakehouse"), name).schema("bronze").build();
            default ->
                FileOptions.builder().type(SourceType.SFTP).prefix("/" + name).build();
        };
    }

    private static TableOptions.Builder table(SourceType type, String name) {
        return TableOptions.builder().type(type).tableName(name);
    }

    private static MergeOptions merge(Random random, List<DatasetId> earlier) {
        return MergeOptions.builder()
                .type(SourceType.MERGE)
                .merge(List.of(source(random, earlier), source(random, earlier)))
                .migrate(random.nextBoolean())
                .build();
    }

    private static MergeReference source(Random random, List<DatasetId> earlier) {
        return MergeReference.builder()
                .datasetId(earlier.get(random.nextInt(earlier.size())))
                .joinColumn("customer_id")
                .build();
    }
}
