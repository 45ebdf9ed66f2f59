package io.github.faraday4j.jackson;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Datasets that a mapper is given to write. */
final class Datasets {

    static final String ID = "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d";

    private static final String ODD =
            """
            [{"id": "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d",
              "name": "quote \\" slash \\\\ line \\n \\u2028 half \\ud83d pair \\ud83d\\ude00 <b>",
              "status": "a state of tomorrow",
              "archived_at": "2024-07-01 12:00:00+00",
              "preview": "yes",
              "row_count": 1.5,
              "matched_count": 9223372036854775807,
              "reference_key_columns": [1, "a"],
              "privacy": {"of": "tomorrow"},
              "options": {"type": "parquet", "table_name": "t", "zebra": 1, "apple": [null, {}, []], "empty": ""},
              "sample": {"big": 123456789012345678901234567890, "small": 0.1000000000000000055511151231257827,
                         "wide": 1E+400, "narrow": -2.5e-300, "zeros": 1.500, "one": 1.0, "int": 5, "long": 5000000000,
                         "null": null, "true": true, "@class": "java.lang.String", "@type": "x", "": "no name"},
              "detected_columns": [{"name": "a", "data_type": "double", "fill_rate": 0.7500, "later": null}, 7],
              "Some_Name": 1, "someName": 2, "SOME_NAME": 3, "empty_object": {}, "empty_list": [], "empty_text": "",
              "zero": 0, "no": false}]
            """;

    private Datasets() {}

    /** A dataset with all that a setting of a mapper could change or drop. */
    static Dataset odd() {
        return DatasetJson.decode(ODD.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    /** All kinds, in a list that a mapper with types of its own can name. */
    static List<Dataset> all() {
        List<Dataset> datasets = new ArrayList<>(DatasetFixtures.datasets(14));
        datasets.add(DatasetFixtures.documentedExample());
        datasets.add(DatasetFixtures.dataset());
        datasets.add(odd());
        datasets.add(read("[{\"id\": \"" + ID + "\"}]"));
        return datasets;
    }

    static Dataset read(String json) {
        return DatasetJson.decode(json.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    static String json(List<Dataset> datasets) {
        return new String(DatasetJson.encode(datasets), StandardCharsets.UTF_8);
    }
}
