package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The JSON of all fixtures, as a digest that another JVM can print. */
final class FixturesText {

    private FixturesText() {}

    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.print(digest());
    }

    static String digest() throws NoSuchAlgorithmException {
        List<Dataset> datasets = new ArrayList<>(DatasetFixtures.datasets(200));
        datasets.add(DatasetFixtures.dataset());
        datasets.add(DatasetFixtures.documentedExample());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(DatasetJson.encode(datasets)));
    }
}
