package io.github.faraday4j.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Numbers as a reader wants them: three digits that count. */
final class Format {

    private Format() {}

    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    /** A median and how far the values are spread around it. */
    static String withSpread(List<Double> values) {
        if (values.isEmpty()) {
            return "–";
        }
        return number(Measurement.median(values))
                + String.format(Locale.ROOT, " ± %.0f %%", Measurement.spreadPercent(values));
    }

    static String kilobytes(double bytes) {
        return number(bytes / 1_000);
    }
}
