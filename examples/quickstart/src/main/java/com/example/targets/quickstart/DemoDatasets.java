package com.example.targets.quickstart;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.MergeOptions;
import io.github.faraday4j.dataset.MergeReference;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.UploadOptions;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.util.List;
import java.util.stream.Stream;

/** What the stub server answers: the documented example, and the datasets of a shop. */
final class DemoDatasets {

    static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private static final DatasetId CONTACTS = DatasetId.of("4f0c1a52-6d3e-4b8f-9a57-2e1d80c3b611");
    private static final DatasetId LOYALTY = DatasetId.of("b81f6c0d-93a4-4e27-8d5c-70f2a9e4c322");
    private static final DatasetId CUSTOMERS = DatasetId.of("c2e95b7a-18d6-43f0-b6e1-5a3c94d7f833");
    private static final DatasetId ORDERS = DatasetId.of("d94a7e13-5c20-4f9b-a3d8-816b2f0e5a44");
    private static final DatasetId NEWSLETTER = DatasetId.of("e0567d28-7b41-49ac-8f12-c9d3e6a4b055");

    private DemoDatasets() {}

    static List<Dataset> all() {
        return List.of(DatasetFixtures.documentedExample(), orders(), contacts(), loyalty(), customers(), newsletter());
    }

    private static Dataset orders() {
        DatasetOptions options = TableOptions.builder()
                .type(SourceType.SNOWFLAKE)
                .schema("ANALYTICS")
                .tableName("WEB_ORDERS")
                .build();
        return dataset(ORDERS, "web_orders", options, "order_id", "customer_id", "email_sha256", "ordered_at", "total")
                .rowCount(48_211)
                .referenceKeyColumns(List.of("customer_id", "email_sha256"))
                .build();
    }

    private static Dataset contacts() {
        DatasetOptions options = TableOptions.builder()
                .type(SourceType.POSTGRES)
                .tableName("crm_contacts")
                .build();
        return dataset(CONTACTS, "crm_contacts", options, "contact_id", "email", "phone", "city")
                .rowCount(131_907)
                .referenceKeyColumns(List.of("contact_id"))
                .mergeDatasets(List.of(reference(CUSTOMERS, "email")))
                .build();
    }

    private static Dataset loyalty() {
        DatasetOptions options = FileOptions.builder()
                .type(SourceType.S3_CSV)
                .prefix("exports/loyalty/")
                .build();
        return dataset(LOYALTY, "loyalty_members", options, "member", "email")
                .status(DatasetStatus.ERROR)
                .statusError("The latest file has no column card_number.")
                .referenceKeyColumn("card_number")
                .mergeDatasets(List.of(reference(CUSTOMERS, "email")))
                .build();
    }

    private static Dataset customers() {
        DatasetOptions options = MergeOptions.builder()
                .type(SourceType.MERGE)
                .merge(List.of(reference(CONTACTS, "email"), reference(LOYALTY, "email")))
                .build();
        return dataset(CUSTOMERS, "all_customers", options)
                .rowCount(140_385)
                .referenceKeyColumns(List.of("email"))
                .build();
    }

    private static Dataset newsletter() {
        DatasetOptions options = UploadOptions.builder()
                .type(SourceType.HOSTED_CSV)
                .uploadDirectory("newsletter_signups")
                .build();
        return dataset(NEWSLETTER, "newsletter_signups", options, "email", "signed_up_at")
                .rowCount(9_054)
                .build();
    }

    private static Dataset.Builder dataset(DatasetId id, String name, DatasetOptions options, String... columns) {
        return Dataset.builder()
                .id(id)
                .name(name)
                .status(DatasetStatus.READY)
                .options(options)
                .detectedColumns(Stream.of(columns)
                        .map(column -> DatasetColumn.builder().name(column).build())
                        .toList());
    }

    private static MergeReference reference(DatasetId dataset, String joinColumn) {
        return MergeReference.builder()
                .datasetId(dataset)
                .joinColumn(joinColumn)
                .build();
    }
}
