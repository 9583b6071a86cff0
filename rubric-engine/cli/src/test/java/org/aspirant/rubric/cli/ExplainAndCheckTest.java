package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a decision is what it is, and whether files fit each other. */
class ExplainAndCheckTest {

    private Path folder;
    private Path plan;
    private Path ratings;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        plan = Files.writeString(folder.resolve("plan.yaml"), ThreeReaders.PLAN);
        ratings = Files.writeString(folder.resolve("ratings.csv"), ThreeReaders.RATINGS);
    }

    @Test
    void explainsOneCandidate() {
        var result =
                Ran.rubric(
                        "", "explain", "--plan", plan, "--ratings", ratings, "--candidate", "ana");

        assertThat(result.out())
                .isEqualTo(
                        """
                        ana: decided, passed
                          cut met: 2.67 (8/3) is at least 2
                          composite 2.67 (8/3)
                            task t: 2.67 (8/3), weight 1
                              criterion a (competency c): 2.67 (8/3), weight 1
                                resolved by mean
                                  r: level 3, worth 3
                                    evidence: decision:1@0-9
                                  s: level 3, worth 3
                                    evidence: decision:1@0-9
                                  u: level 2, worth 2
                                    evidence: exhibit:e1
                        """);
        assertThat(result.code()).isZero();
    }

    /** The same tree as above; every line but the first says which one rests on it. */
    @Test
    void explainsAsCsv() {
        var result =
                Ran.rubric(
                        "",
                        "explain",
                        "--plan",
                        plan,
                        "--ratings",
                        ratings,
                        "--candidate",
                        "ana",
                        "--format",
                        "csv");

        assertThat(result.out())
                .isEqualTo(
                        """
                        candidate,line,under,says
                        ana,1,,"ana: decided, passed"
                        ana,2,1,cut met: 2.67 (8/3) is at least 2
                        ana,3,1,composite 2.67 (8/3)
                        ana,4,3,"task t: 2.67 (8/3), weight 1"
                        ana,5,4,"criterion a (competency c): 2.67 (8/3), weight 1"
                        ana,6,5,resolved by mean
                        ana,7,6,"r: level 3, worth 3"
                        ana,8,7,evidence: decision:1@0-9
                        ana,9,6,"s: level 3, worth 3"
                        ana,10,9,evidence: decision:1@0-9
                        ana,11,6,"u: level 2, worth 2"
                        ana,12,11,evidence: exhibit:e1
                        """);
        assertThat(result.code()).isZero();
    }

    @Test
    void explainsAsJsonUnderTheHashOfTheDecision() {
        String explained =
                Ran.rubric("", "explain", "--plan", plan, "--ratings", ratings, "--format", "json")
                        .out();
        String scored =
                Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--format", "json")
                        .out();

        String hash = scored.replaceFirst(".*?\"hash\":\"([0-9a-f]{64})\".*", "$1");
        assertThat(explained)
                .startsWith("{\"explanations\":[{\"because\":[")
                .contains("\"hash\":\"" + hash + "\"")
                .contains("{\"of\":\"evidence\",\"text\":\"exhibit:e1\"}");
    }

    @Test
    void aCandidateWhomNobodyRatedIsRefused() {
        var result =
                Ran.rubric(
                        "", "explain", "--plan", plan, "--ratings", ratings, "--candidate", "zoe");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("there is no rating of candidate \"zoe\"");
    }

    @Test
    void checksFilesOfEveryKindTogether() {
        var result = Ran.rubric("", "check", ratings, plan);

        assertThat(result.code()).isZero();
        assertThat(result.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches(".*plan.yaml: plan p, [0-9a-f]{64}"),
                        line -> assertThat(line).endsWith("ratings.csv: ratings 4 rows"));
    }

    @Test
    void checkRefusesAFileThatIsNoneOfThem() throws IOException {
        var note = Files.writeString(folder.resolve("note.yaml"), "hello: there\n");

        var result = Ran.rubric("", "check", note);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        note
                                + ":1:1: it is no framework, rubric or plan, and of no other format"
                                + " that is read here; add the key schema: framework/1, rubric/1 or"
                                + " plan/1\n");
    }

    @Test
    void ratingsAreCheckedAgainstOnePlan() {
        var result = Ran.rubric("", "check", ratings);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("ratings are checked against one plan, and there are 0");
    }
}
