package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/**
 * Where the data of a dataset comes from, {@code options.type} on the wire. The vocabulary is open: any other word
 * keeps its text. Immutable.
 */
public final class SourceType extends VocabularyWord {

    private static final Vocabulary<SourceType> WORDS = new Vocabulary<>(SourceType::new);

    /** A table in Amazon Aurora MySQL. */
    public static final SourceType AWS_AURORA_MYSQL = WORDS.document("aws_aurora_mysql");

    /** A table in Amazon Aurora PostgreSQL. */
    public static final SourceType AWS_AURORA_POSTGRES = WORDS.document("aws_aurora_postgres");

    /** A table in Amazon RDS MySQL. */
    public static final SourceType AWS_RDS_MYSQL = WORDS.document("aws_rds_mysql");

    /** A table in Amazon RDS PostgreSQL. */
    public static final SourceType AWS_RDS_POSTGRES = WORDS.document("aws_rds_postgres");

    /** A table in Amazon RDS SQL Server. */
    public static final SourceType AWS_RDS_SQL_SERVER = WORDS.document("aws_rds_sql_server");

    /** A table in Amazon Redshift Serverless. */
    public static final SourceType AWS_REDSHIFT_SERVERLESS = WORDS.document("aws_redshift_serverless");

    /** A table in Azure SQL Server. */
    public static final SourceType AZURE_SQL_SERVER = WORDS.document("azure_sql_server");

    /** A table in BigQuery. */
    public static final SourceType BIGQUERY = WORDS.document("bigquery");

    /** A table in ClickHouse. */
    public static final SourceType CLICKHOUSE = WORDS.document("clickhouse");

    /** A table in Databricks. */
    public static final SourceType DATABRICKS = WORDS.document("databricks");

    /** A table in Databricks Delta Sharing. */
    public static final SourceType DATABRICKS_DELTA_SHARING = WORDS.document("databricks_delta_sharing");

    /** A table in Google Cloud SQL MySQL. */
    public static final SourceType GCP_CLOUD_SQL_MYSQL = WORDS.document("gcp_cloud_sql_mysql");

    /** A table in Google Cloud SQL PostgreSQL. */
    public static final SourceType GCP_CLOUD_SQL_POSTGRES = WORDS.document("gcp_cloud_sql_postgres");

    /** A table in Google Cloud SQL SQL Server. */
    public static final SourceType GCP_CLOUD_SQL_SQL_SERVER = WORDS.document("gcp_cloud_sql_sql_server");

    /** A table in MySQL. */
    public static final SourceType MYSQL = WORDS.document("mysql");

    /** A table in PostgreSQL. */
    public static final SourceType POSTGRES = WORDS.document("postgres");

    /** A table in Redshift. */
    public static final SourceType REDSHIFT = WORDS.document("redshift");

    /** A table in SQL Server. */
    public static final SourceType SQL_SERVER = WORDS.document("sql_server");

    /** A table in MotherDuck. */
    public static final SourceType MOTHERDUCK = WORDS.document("motherduck");

    /** A table in Snowflake. */
    public static final SourceType SNOWFLAKE = WORDS.document("snowflake");

    /** CSV files in Google Cloud Storage. */
    public static final SourceType GCP_GCS_CSV = WORDS.document("gcp_gcs_csv");

    /** CSV files in Amazon S3. */
    public static final SourceType S3_CSV = WORDS.document("s3_csv");

    /** CSV files on an SFTP server. */
    public static final SourceType SFTP = WORDS.document("sftp");

    /** CSV files uploaded to Faraday. */
    public static final SourceType HOSTED_CSV = WORDS.document("hosted_csv");

    /** Other datasets, merged. */
    public static final SourceType MERGE = WORDS.document("merge");

    /** Salesforce Marketing Cloud. */
    public static final SourceType SALESFORCE_MARKETING_CLOUD = WORDS.document("salesforce_marketing_cloud");

    /** Made inside Faraday before connections existed. */
    public static final SourceType CLASSIC = WORDS.document("classic");

    /** HubSpot. */
    public static final SourceType HUBSPOT = WORDS.document("hubspot");

    /** Iterable. */
    public static final SourceType ITERABLE = WORDS.document("iterable");

    /** Klaviyo. */
    public static final SourceType KLAVIYO = WORDS.document("klaviyo");

    /** Recharge. */
    public static final SourceType RECHARGE = WORDS.document("recharge");

    /** Salesforce. */
    public static final SourceType SALESFORCE = WORDS.document("salesforce");

    /** Shopify. */
    public static final SourceType SHOPIFY = WORDS.document("shopify");

    /** Stripe. */
    public static final SourceType STRIPE = WORDS.document("stripe");

    /** Of options without a type that can be read. */
    public static final SourceType UNSPECIFIED = new SourceType("", false);

    private SourceType(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static SourceType of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<SourceType> documented() {
        return WORDS.documented();
    }
}
