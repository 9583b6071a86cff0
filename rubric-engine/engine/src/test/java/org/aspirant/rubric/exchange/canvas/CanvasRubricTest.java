package org.aspirant.rubric.exchange.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.RandomBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rubrics as Canvas imports them. */
class CanvasRubricTest {

    private static final String HEADER =
            "Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,"
                    + "Rating Name,Rating Description,Rating Points,"
                    + "Rating Name,Rating Description,Rating Points,"
                    + "Rating Name,Rating Description,Rating Points\n";

    private static Imported read(String text) {
        return Fixture.model(CanvasRubricReader.read("r.csv", text));
    }

    private static String written(Bundle bundle) {
        return Fixture.model(CanvasRubricWriter.write("b", bundle)).text();
    }

    @Test
    void severalRubricsRaggedRowsAndQuotedLinesComeBackAsTheyWere() {
        String text =
                HEADER
                        + "Memo,Grounds,What it rests on,false,Tested,Says what would show it wrong,3,Weighed,,2.5,Named,\"One\nground\",1\n"
                        + "Memo,\"Reach, \"\"who\"\"\",,true,All,,2,Some,,1\n"
                        + "Talk,Grounds,,false,Yes,,1,No,,0,,,\n";

        var imported = read(text);
        var memo = imported.bundle().rubrics().get(0);

        assertThat(imported.bundle().rubrics())
                .extracting(Rubric::title)
                .containsExactly("Memo", "Talk");
        assertThat(memo.criteria()).extracting(c -> c.id()).containsExactly("Grounds", "reach-who");
        assertThat(memo.criteria().get(0).levels())
                .extracting(Level::id, level -> level.value().toString(), Level::descriptor)
                .containsExactly(
                        tuple("Named", "1", "One\nground"),
                        tuple("Weighed", "5/2", "Weighed"),
                        tuple("Tested", "3", "Says what would show it wrong"));
        assertThat(written(imported.bundle()).lines().map(CanvasRubricTest::bare))
                .containsExactlyElementsOf(text.lines().map(CanvasRubricTest::bare).toList());
        assertThat(imported.notes())
                .extracting(Object::toString)
                .contains(
                        "r.csv:2: criterion \"Grounds\" names no competency; \"unaligned\" stands for it;"
                                + " name the right one",
                        "r.csv:4: criterion \"Reach, \"who\"\" takes any points in a range; carried"
                                + " along");
    }

    /** Empty fields at the end of a row say nothing. */
    private static String bare(String line) {
        return line.replaceAll(",+$", "");
    }

    @Test
    void headersNeedOnlyContainTheWordsAndPointsMayHaveCommas() {
        var rubric =
                read(String.join(
                                "\r\n",
                                "\uFEFFrubric name,CRITERIA NAME,Rating Name 1,Rating Points 1,Rating Name 2,Rating Points 2",
                                "R,C,low,\"0,5\",high,1.005",
                                ""))
                        .bundle()
                        .rubrics()
                        .get(0);

        assertThat(rubric.criteria().get(0).levels())
                .extracting(level -> level.value().toString())
                .containsExactly("1/2", "101/100");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        an empty file         | ``                                                                    | r.csv: the file is empty; begin with the header Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points
        no Rubric Name        | `Criteria Name,Rating Name,Rating Points~C,a,1`                        | r.csv:1:1: the header lacks the column "Rubric Name"; begin with the header Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points, the last three repeated
        a column twice        | `Rubric Name,Criteria Name,criteria name~R,C,D`                        | r.csv:1:27: column "criteria name" is there twice; begin with the header Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points, the last three repeated
        only a header         | `Rubric Name,Criteria Name,Rating Name,Rating Points~`                 | r.csv: there is no rubric under the header; give a row a criterion
        a row without a rubric | `Rubric Name,Criteria Name,Rating Name,Rating Points~,C,a,1`           | r.csv:2:1: the row has no Rubric Name; give each row its rubric's name
        a row without a criterion | `Rubric Name,Criteria Name,Rating Name,Rating Points~R,,a,1`       | r.csv:2:1: the row has no Criteria Name; give the criterion a name
        one rating            | `Rubric Name,Criteria Name,Rating Name,Rating Points~R,C,a,1`          | r.csv:2:1: criterion "C" has 1 ratings; give at least two, each with a Rating Name and Rating Points
        points in words       | `Rubric Name,Criteria Name,Rating Name,Rating Points~R,C,a,many`       | r.csv:2:5: rating "a" has the points "many"; give a number such as 3 or 2.5
        points twice          | `Rubric Name,Criteria Name,Rating Name,Rating Points,Rating Name 2,Rating Points 2~R,C,a,1,b,1.0` | r.csv:2:9: ratings "a" and "b" both have the points 1; give each rating of a criterion points of its own
        names without points  | `Rubric Name,Criteria Name,Rating Name,Rating Points,Rating Name 2~R,C,a,1,b` | r.csv:1:1: the header has 2 columns for names of ratings and 1 for their points; begin with the header Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points, the last three repeated
        an open quote         | `Rubric Name,Criteria Name,Rating Name,Rating Points~R,"C,a,1`         | r.csv:2:3: the quotes that open here are never closed, and all that follows is inside them; close them at the end of the field
        """)
    void refusesWithItsReason(String situation, String text, String problem) {
        assertThat(
                        Fixture.problems(
                                CanvasRubricReader.read(
                                        "r.csv", text == null ? "" : text.replace('~', '\n'))))
                .containsExactly(problem);
    }

    @Test
    void whatCanvasHasNoPlaceForIsNamed() {
        var documents =
                Map.of(
                        "rubric.yaml",
                        """
                        id: reasons
                        version: 2
                        title: Reasons given
                        framework: tallgrass
                        about: Rates the reasoning, never the choice.
                        criteria:
                          - id: grounds
                            competency: J1
                            title: Grounds
                            question: What does the decision rest on?
                            levels:
                              - {id: none, value: 0, absence: true, title: Nothing, descriptor: No reason.}
                              - {id: named, value: 1, title: Named, descriptor: Named., sample: The counts rose.}
                              - {id: weighed, value: "8/3", title: Weighed, descriptor: Weighed.}
                        """,
                        "plan.yaml",
                        """
                        id: two
                        title: Two readers
                        framework: tallgrass
                        rubric: reasons
                        scale: [{id: none, value: 0, absence: true}, {id: named, value: 1}, {id: weighed, value: "8/3"}]
                        tasks: [{id: memo, weight: 2, criteria: [{id: grounds, competency: J1, weight: 3}]}]
                        cuts: [{id: met, atLeast: 2.75}]
                        """);
        var bundle = Fixture.model(AspirantReader.read(documents)).bundle();

        var exported = Fixture.model(CanvasRubricWriter.write("b", bundle));

        assertThat(exported.text().lines().toList().get(1))
                .isEqualTo(
                        "Reasons given,Grounds,What does the decision rest on?,false,"
                                + "Weighed,Weighed.,2.67,Named,Named.,1,Nothing,No reason.,0");
        assertThat(exported.lost())
                .containsExactly(
                        "plan two: task memo has the weight 2",
                        "plan two: task memo, criterion grounds has the weight 3",
                        "plan two: cut met at 11/4",
                        "plan two: who reads, how readings are resolved, floors, counts, codes and"
                                + " evidence",
                        "rubric reasons: that its criteria are for J1",
                        "rubric reasons: that it is version 2",
                        "rubric reasons: what it is about",
                        "rubric reasons, grounds, level none: that there is nothing to rate",
                        "rubric reasons, grounds, level named: the sample",
                        "rubric reasons, grounds, level weighed: the value \"8/3\" is written as 2.67;"
                                + " Canvas has two decimals");
    }

    @Test
    void titlesDescriptorsAndPointsComeBack() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Bundle bundle = new RandomBundle(seed).next();
            if (!isKnownByTitlesAndPoints(bundle)) {
                continue;
            }
            var back = read(written(bundle)).bundle();

            assertThat(words(back)).as("seed %d", seed).isEqualTo(words(bundle));
            compared++;
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static boolean isKnownByTitlesAndPoints(Bundle bundle) {
        long titles = bundle.rubrics().stream().map(Rubric::title).distinct().count();
        return titles > 0
                && titles == bundle.rubrics().size()
                && criteria(bundle)
                        .allMatch(
                                c ->
                                        c.levels().stream()
                                                        .map(level -> level.value().rounded())
                                                        .distinct()
                                                        .count()
                                                == c.levels().size());
    }

    private static Stream<Criterion> criteria(Bundle bundle) {
        return bundle.rubrics().stream().flatMap(rubric -> rubric.criteria().stream());
    }

    private static List<List<String>> words(Bundle bundle) {
        return criteria(bundle)
                .map(
                        criterion ->
                                Stream.concat(
                                                Stream.of(criterion.title(), criterion.question()),
                                                criterion.levels().stream()
                                                        .flatMap(
                                                                level ->
                                                                        Stream.of(
                                                                                level.title(),
                                                                                level.descriptor(),
                                                                                level.value()
                                                                                        .rounded()
                                                                                        .toString())))
                                        .toList())
                .toList();
    }
}
