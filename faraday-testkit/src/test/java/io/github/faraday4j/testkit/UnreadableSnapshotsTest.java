package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot never looks better than what was sent. */
class UnreadableSnapshotsTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final String REST = "\"name\":\"n\",\"status\":\"ready\",\"reference_key_column\":\"k\","
            + "\"options\":{\"type\":\"postgres\",\"table_name\":\"t\"}";

    @TempDir
    private Path folder;

    private static List<Dataset> datasets(String members) {
        return SnapshotJson.decode("{\"id\":\"" + SCOPE + "\"," + members + '}');
    }

    private static List<String> candidates(List<Dataset> datasets) {
        return ReferenceableTable.among(datasets).stream()
                .map(table -> table.column() + table.caveats())
                .toList();
    }

    private List<Dataset> readBack(List<Dataset> datasets) {
        DatasetSnapshots.write(folder, SCOPE, datasets);
        return DatasetSnapshots.read(folder).get(SCOPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'archived_at':'2024-07-01 12:00:00+00'",
                "'archived_at':5",
                "'preview':'yes'",
                "'privacy':['delete']",
                "'privacy':5",
                "'status':7",
                "'status':['ready']",
                "'name':5",
                "'name':{}",
                "'merge_datasets':'x'",
                "'merge_datasets':[5]",
                "'merge_datasets':{'a':1}",
                "'detected_columns':'x'",
                "'detected_columns':[5]",
                "'detected_columns':[5,{'name':'k'}]",
                "'detected_columns':[{'name':['k']}]",
                "'reference_key_columns':5",
                "'reference_key_columns':'l'",
                "'reference_key_columns':['l',1]",
                "'reference_key_columns':[['l']]",
                "'reference_key_columns':{'l':1}",
                "'reference_key_column':['l','m']",
                "'reference_key_column':{'l':1}",
                "'reference_key_column':5",
                "'options':'x'",
                "'options':['x']",
                "'options':{'type':'postgres','table_name':'t','schema':5}",
                "'options':{'type':5,'table_name':'t'}",
                "'options':{'type':'postgres','table_name':['t']}",
                "'options':{'type':'postgres','table_name':5,'prefix':'p'}",
                "'options':{'type':'s3_csv','prefix':{}}",
                "'options':{'type':'merge','merge':'x'}",
                "'options':{'type':'merge','merge':[5]}",
                "'options':{'type':'merge','merge':[{'dataset_id':'x'}]}",
                "'options':{'type':'merge','merge':[{'dataset_id':5}]}"
            })
    void hasTheCandidatesAndCaveatsOfWhatWasSent(String member) {
        List<Dataset> sent = datasets(REST + ',' + member.replace('\'', '"'));

        assertThat(candidates(readBack(sent))).isEqualTo(candidates(sent)).isNotEmpty();
        assertThat(readBack(readBack(sent))).isEqualTo(readBack(sent));
    }

    @Test
    void keepsTheCaveatOfAWordThatIsASentence() {
        List<Dataset> sent = datasets(REST + ",\"privacy\":\"delete Jane Doe\"");

        assertThat(candidates(readBack(sent))).isEqualTo(candidates(sent));
        assertThat(readBack(sent)).asString().doesNotContain("Jane");
    }

    @Test
    void listsWhatCouldNotBeRead() {
        List<Dataset> sent =
                datasets("\"preview\":\"yes\",\"merge_datasets\":\"x\",\"reference_key_columns\":[\"k\",1]");

        assertThat(DatasetSnapshots.write(folder, SCOPE, sent))
                .containsExactly("$[0].merge_datasets", "$[0].preview", "$[0].reference_key_columns[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Jane Doe\"", "5", "[\"Jane\"]"})
    void listsTheSampleOnceWhateverItsShape(String sample) throws Exception {
        assertThat(DatasetSnapshots.write(folder, SCOPE, datasets("\"sample\":" + sample)))
                .containsExactly("$[0].sample");
        assertThat(Files.readString(folder.resolve(SCOPE + ".json"))).doesNotContain("sample");
    }

    @Test
    void losesNoEntryToAPlaceholderThatIsThereAlready() {
        List<Dataset> sent =
                datasets("\"identity_sets\":{\"address-1\":{\"email\":\"a\"},\"jane@x.com\":{\"email\":\"b\"}}");

        assertThat(readBack(sent).get(0).identitySets()).containsOnlyKeys("address-1", "address-2");
    }

    @Test
    void saysPlainlyThatADatasetIsNestedTooDeep() {
        List<Dataset> sent = datasets("\"u\":" + "[".repeat(498) + "]".repeat(498));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetSnapshots.write(folder, SCOPE, sent, Set.of("u")))
                .withMessageContaining("$[0]")
                .withMessageContaining("deep");
    }
}
