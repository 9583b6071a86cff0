package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric growth --framework} over CASE packages: by their {@code replacedBy}. */
class GrowthOverPackagesTest {

    private static final String OLD_ITEM = "00000000-0000-4000-8000-0000000000a1";
    private static final String NEW_ITEM = "00000000-0000-4000-8000-0000000000b1";
    private static final String OTHER_ITEM = "00000000-0000-4000-8000-0000000000b2";

    private final CommandRun command;
    private final GrowthRun growth;

    GrowthOverPackagesTest(@TempDir Path folder) {
        command = new CommandRun(folder);
        growth = new GrowthRun(command);
    }

    private static String item(String identifier, String code) {
        return """
                {"identifier": "%s", "uri": "https://case.example.org/%s", "humanCodingScheme": "%s",
                 "fullStatement": "Says %s", "lastChangeDateTime": "2025-03-01T08:00:00Z"}"""
                .formatted(identifier, identifier, code, code);
    }

    private static String association(int number, String type, String from, String to) {
        return """
                {"identifier": "00000000-0000-4000-8000-00000000000%d", "uri": "https://case.example.org/%d",
                 "lastChangeDateTime": "2025-03-01T08:00:00Z", "associationType": "%s",
                 "originNodeURI": {"title": "o", "identifier": "%s", "uri": "https://case.example.org/%s"},
                 "destinationNodeURI": {"title": "d", "identifier": "%s", "uri": "https://case.example.org/%s"}}"""
                .formatted(number, number, type, from, from, to, to);
    }

    /** A CASE package; its framework goes by its title. */
    private String caseFramework(
            String title, int version, List<String> items, List<String> associations) {
        return command.file(
                title + ".json",
                """
                {"CFDocument": {"identifier": "00000000-0000-4000-8000-0000000000d%d",
                   "uri": "https://case.example.org/d%d", "creator": "Hollow Creek", "title": "%s",
                   "version": "%d", "lastChangeDateTime": "2025-03-01T08:00:00Z"},
                 "CFItems": [%s], "CFAssociations": [%s]}"""
                        .formatted(
                                version,
                                version,
                                title,
                                version,
                                String.join(",", items),
                                String.join(",", associations)));
    }

    /** Ana has 2 on the old competency O1 and 4 on the new one N1: the mean is 3. */
    private void twoPackages(String... associations) {
        String old = caseFramework("old", 1, List.of(item(OLD_ITEM, "O1")), List.of(associations));
        String latest =
                caseFramework(
                        "new", 2, List.of(item(NEW_ITEM, "N1"), item(OTHER_ITEM, "N2")), List.of());
        growth.occasion("first", "old", old, "O1", 2);
        growth.occasion("second", "new", latest, "N1", 4);
    }

    @Test
    void replacedByOfAPackageTakesScoresOver() {
        twoPackages(association(1, "replacedBy", OLD_ITEM, NEW_ITEM));

        var result = growth.run("--format", "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("scores,ana / N1,occasion.1,2.0,")
                .contains("scores,ana / N1,occasion.2,4.0,")
                .contains("scores,ana / N1,mean,3.0,");
    }

    @Test
    void whatIsOnlyRelatedTakesNothingOver() {
        twoPackages(association(1, "isRelatedTo", OLD_ITEM, NEW_ITEM));

        var result = growth.run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        "first.yaml: nothing ties old/1#O1 to new/2; Say what has replaced it, or give"
                                + " both an exact crosswalk to the same element of published"
                                + " standards.\n");
    }

    @Test
    void aCompetencyThatWasSplitIsRefusedUntilSomebodySaysWhichPartCounts() {
        twoPackages(
                association(1, "replacedBy", OLD_ITEM, NEW_ITEM),
                association(2, "replacedBy", OLD_ITEM, OTHER_ITEM));

        var refused = growth.run();
        var said =
                growth.run(
                        "--format",
                        "csv",
                        "--replaced",
                        command.file("replaced.csv", "from,to\nold/1#O1,new/2#N1\n"));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo(
                        "first.yaml: old/1#O1 is replaced by new/2#N1 and new/2#N2; Say which one has"
                                + " replaced it: a score is counted once.\n");
        assertThat(said.out()).contains("scores,ana / N1,mean,3.0,");
    }

    /** A package may keep an item's identifier in its next version; that alone ties nothing. */
    @Test
    void theSameIdentifierInTwoVersionsIsNoReplacement() {
        String old = caseFramework("old", 1, List.of(item(OLD_ITEM, "O1")), List.of());
        String latest = caseFramework("new", 2, List.of(item(OLD_ITEM, "O1")), List.of());
        growth.occasion("first", "old", old, "O1", 2);
        growth.occasion("second", "new", latest, "O1", 4);

        assertThat(growth.run().err()).startsWith("first.yaml: nothing ties old/1#O1 to new/2;");
    }
}
