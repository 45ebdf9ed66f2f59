package com.example.targets.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    static final String OF_THE_DEMO_DATASETS =
            """
            Datasets of scope 7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11

            NAME                STATUS   SOURCE              ROWS  COLUMNS  KEY COLUMNS
            string              pending  aws_aurora_mysql   10000        2  customer_id
            web_orders          ready    snowflake          48211        5  customer_id, email_sha256
            crm_contacts        ready    postgres          131907        4  contact_id
            loyalty_members     error    s3_csv                 -        2  card_number
            all_customers       ready    merge             140385        -  email
            newsletter_signups  ready    hosted_csv          9054        2  -

            Columns that a referenced target may be keyed on

            DATASET          COLUMN        SOURCE TABLES                                                CAVEATS
            string           customer_id   aws_aurora_mysql:string (pattern: ^[_a-zA-Z][a-zA-Z0-9_]+$)  archived, not ready, preview, privacy, column not detected, superseded by merge
            web_orders       customer_id   snowflake:ANALYTICS.WEB_ORDERS                               -
            web_orders       email_sha256  snowflake:ANALYTICS.WEB_ORDERS                               -
            crm_contacts     contact_id    postgres:crm_contacts                                        superseded by merge
            loyalty_members  card_number   s3_csv:exports/loyalty/                                      not ready, column not detected, superseded by merge
            all_customers    email         postgres:crm_contacts, s3_csv:exports/loyalty/               -

            Recommended: column customer_id of web_orders, read from snowflake:ANALYTICS.WEB_ORDERS
            """;

    @Test
    void alignsTheDatasetsOfTheDemo() {
        assertThat(new Report(DemoDatasets.SCOPE, DemoDatasets.all())).hasToString(OF_THE_DEMO_DATASETS);
    }

    @Test
    void saysThatThereIsNothingToReference() {
        assertThat(new Report(DemoDatasets.SCOPE, List.of()).toString())
                .endsWith("\nNone of them is free of caveats.\n");
    }

    @Test
    void showsWhatWouldMoveTheCursor() {
        Dataset hostile = Dataset.builder()
                .id("4f0c1a52-6d3e-4b8f-9a57-2e1d80c3b611")
                .name("\u001b[2Jorders\n")
                .status(DatasetStatus.of("re\u202eady"))
                .options(TableOptions.builder()
                        .type(SourceType.of("duck\tdb"))
                        .tableName("t\u0007")
                        .build())
                .referenceKeyColumns(List.of("\u009b31mid"))
                .build();

        String report = new Report(DemoDatasets.SCOPE, List.of(hostile)).toString();

        assertThat(report)
                .contains("\\u{1b}[2Jorders\\u{a}", "re\\u{202e}ady", "duck\\u0009db:t\\u0007", "\\u{9b}31mid")
                .matches("[\\n\\x20-\\x7e]*");
    }
}
