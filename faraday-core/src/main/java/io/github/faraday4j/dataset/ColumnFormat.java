package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/**
 * How the text of a column is to be read. Absent, the type of the source is kept. Time of day is ignored in dates. The
 * vocabulary is open: any other word keeps its text. Immutable.
 */
public final class ColumnFormat extends VocabularyWord {

    private static final Vocabulary<ColumnFormat> WORDS = new Vocabulary<>(ColumnFormat::new);

    /** An amount in cents. */
    public static final ColumnFormat CURRENCY_CENTS = WORDS.document("currency_cents");

    /** An amount in dollars. */
    public static final ColumnFormat CURRENCY_DOLLARS = WORDS.document("currency_dollars");

    /** A date written {@code mm/dd/yy}. */
    public static final ColumnFormat MM_DD_YY_SLASH = WORDS.document("mm_dd_yy_slash");

    /** A date written {@code mm/dd/yyyy}. */
    public static final ColumnFormat MM_DD_YYYY_SLASH = WORDS.document("mm_dd_yyyy_slash");

    /** A date written {@code mm-dd-yy}. */
    public static final ColumnFormat MM_DD_YY_DASH = WORDS.document("mm_dd_yy_dash");

    /** A date written {@code mm-dd-yyyy}. */
    public static final ColumnFormat MM_DD_YYYY_DASH = WORDS.document("mm_dd_yyyy_dash");

    /** A date written {@code yyyy/mm/dd}. */
    public static final ColumnFormat YYYY_MM_DD_SLASH = WORDS.document("yyyy_mm_dd_slash");

    /** A date written {@code yy/mm/dd}. */
    public static final ColumnFormat YY_MM_DD_SLASH = WORDS.document("yy_mm_dd_slash");

    /** A date written {@code yyyy-mm-dd}. */
    public static final ColumnFormat YYYY_MM_DD_DASH = WORDS.document("yyyy_mm_dd_dash");

    /** A date written {@code yy-mm-dd}. */
    public static final ColumnFormat YY_MM_DD_DASH = WORDS.document("yy_mm_dd_dash");

    /** A date written {@code yyyymmdd}. */
    public static final ColumnFormat YYYYMMDD = WORDS.document("yyyymmdd");

    /** A date written {@code yyyymm}. */
    public static final ColumnFormat YYYYMM = WORDS.document("yyyymm");

    /** A date written {@code yyyy-mm}. */
    public static final ColumnFormat YYYY_MM_DASH = WORDS.document("yyyy_mm_dash");

    /** A date written {@code yyyy/mm}. */
    public static final ColumnFormat YYYY_MM_SLASH = WORDS.document("yyyy_mm_slash");

    /** A date written {@code dd/mm/yyyy}. */
    public static final ColumnFormat DD_MM_YYYY_SLASH = WORDS.document("dd_mm_yyyy_slash");

    /** A date written {@code dd/mm/yy}. */
    public static final ColumnFormat DD_MM_YY_SLASH = WORDS.document("dd_mm_yy_slash");

    /** A date written {@code dd-mm-yyyy}. */
    public static final ColumnFormat DD_MM_YYYY_DASH = WORDS.document("dd_mm_yyyy_dash");

    /** A date written {@code dd-mm-yy}. */
    public static final ColumnFormat DD_MM_YY_DASH = WORDS.document("dd_mm_yy_dash");

    /** A date as seconds since the epoch, in UTC. */
    public static final ColumnFormat DATE_SECONDS_SINCE_EPOCH_UTC = WORDS.document("date_seconds_since_epoch_utc");

    /** A date as milliseconds since the epoch, in UTC. */
    public static final ColumnFormat DATE_MILLISECONDS_SINCE_EPOCH_UTC =
            WORDS.document("date_milliseconds_since_epoch_utc");

    /** A list, comma-separated. */
    public static final ColumnFormat LIST_COMMA_SEPARATED = WORDS.document("list_comma_separated");

    /** A list, semicolon-separated. */
    public static final ColumnFormat LIST_SEMICOLON_SEPARATED = WORDS.document("list_semicolon_separated");

    /** A list of one value. */
    public static final ColumnFormat LIST_SINGLE_VALUE = WORDS.document("list_single_value");

    /** A fixed ISO 8601 date, given in place of the column name. */
    public static final ColumnFormat STATIC_DATE_ISO8601 = WORDS.document("static_date_iso8601");

    /** A date; deprecated by the vendor since 0.3.10, still sent for old datasets. */
    public static final ColumnFormat DATE_ISO8601 = WORDS.document("date_iso8601");

    /** A date; deprecated by the vendor since 0.3.10, still sent for old datasets. */
    public static final ColumnFormat DATE_MONTH_DAY_FULLYEAR = WORDS.document("date_month_day_fullyear");

    /** A date; deprecated by the vendor since 0.3.10, still sent for old datasets. */
    public static final ColumnFormat DATE_MONTH_DAY_SHORTYEAR = WORDS.document("date_month_day_shortyear");

    /** A date; deprecated by the vendor since 0.3.10, still sent for old datasets. */
    public static final ColumnFormat DATE_MONTH_DAY_FULLYEAR_HOURS_MINUTES =
            WORDS.document("date_month_day_fullyear_hours_minutes");

    /** A date; deprecated by the vendor since 0.3.10, still sent for old datasets. */
    public static final ColumnFormat DATE_MONTH_DAY_FULLYEAR_HOURS_MINUTES_SECONDS =
            WORDS.document("date_month_day_fullyear_hours_minutes_seconds");

    private ColumnFormat(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static ColumnFormat of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<ColumnFormat> documented() {
        return WORDS.documented();
    }
}
