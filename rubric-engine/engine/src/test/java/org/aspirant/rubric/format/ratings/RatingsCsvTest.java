package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings in and out; task t, criteria a and b, levels n and 1 to 4, code k. */
class RatingsCsvTest {

    private static final AssessmentPlan PLAN = Fixture.plan("codes: [{id: k, effect: zero}]");
    private static final String HEADER = "candidate,task,criterion,assessor,level\n";
    private static final String FULL =
            "candidate,task,criterion,assessor,level,code,evidence,at,attempt,role\n";

    @Test
    void readsEveryColumn() {
        var events =
                read(
                        FULL
                                + "c1,t,a,r1,3,,decision:2@0-40;exhibit:e1,2026-11-22T09:30:00Z,2,adjudication\n"
                                + "c1,t,b,r1,,k,looked through both folders,,,\n");

        assertThat(events)
                .containsExactly(
                        new RatingEvent(
                                new CandidateId("c1"),
                                new CriterionKey("t", "a"),
                                new AssessorId("r1"),
                                new Mark.AtLevel("3"),
                                List.of(
                                        new Evidence.Passage(
                                                "decision", "2", new Evidence.Span(0, 40)),
                                        new Evidence.Passage("exhibit", "e1", null)),
                                2,
                                RatingRole.ADJUDICATION,
                                Instant.parse("2026-11-22T09:30:00Z")),
                        RatingEvent.rating(
                                new CandidateId("c1"),
                                new CriterionKey("t", "b"),
                                new AssessorId("r1"),
                                new Mark.Coded("k"),
                                List.of(new Evidence.Note("looked through both folders"))));
    }

    @ParameterizedTest(name = "{0} names level {1}")
    @CsvSource({"n, n", "0, n", "3, 3", "3.0, 3", "6/2, 3"})
    void aLevelIsNamedByItsIdOrItsValue(String text, String level) {
        assertThat(read(HEADER + "c,t,a,r," + text + "\n").get(0).mark())
                .isEqualTo(new Mark.AtLevel(level));
    }

    @Test
    void byteOrderMarkCrLfQuotesAndLineBreaksInFieldsAreRead() {
        var events =
                read(
                        "\uFEFF"
                                + FULL.replace("\n", "\r\n")
                                + "\"c \"\"1\"\"\",t,a,\"r,1\",3,,\"two\nlines\",,,\r\n");

        assertThat(events.get(0).candidate()).hasToString("c \"1\"");
        assertThat(events.get(0).assessor()).hasToString("r,1");
        assertThat(events.get(0).evidence()).containsExactly(new Evidence.Note("two\nlines"));
    }

    @Test
    void columnsMayComeInAnyOrder() {
        var events = read("level,assessor,criterion,task,candidate\n2,r,a,t,c\n");

        assertThat(events.get(0).mark()).isEqualTo(new Mark.AtLevel("2"));
        assertThat(events.get(0).candidate()).hasToString("c");
    }

    @Test
    void aHeaderAloneIsNoRatings() {
        assertThat(read(HEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026-11-22T00:00:00Z",
                "2026-11-22T01:00+01:00",
                "2026-11-22 00:00:00"
            })
    void aTimeMayBeWrittenInSeveralWays(String at) {
        assertThat(read(FULL + "c,t,a,r,3,,," + at + ",,\n").get(0).at())
                .isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var events =
                read(
                        FULL
                                + "c1,t,a,r1,3,,decision:2@0-40;exhibit:e1,2026-11-22T09:30:00Z,2,consensus\n"
                                + "\"c,2\",t,b,r1,,k,\"a \"\"note\"\"\",,,\n");

        assertThat(read(RatingsCsv.write(events))).isEqualTo(events);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    c,u,a,r,3,,,,,          | r.csv:2:3: there is no task "u"; name one of the plan's tasks
                    c,t,z,r,3,,,,,          | r.csv:2:5: task "t" has no criterion "z"; it has a, b; name one of the task's criteria
                    c,t,a,r,9,,,,,          | r.csv:2:9: criterion "a" has no level "9"; it has n, 1, 2, 3, 4; give one of the criterion's levels, by its id or its value
                    'c,t,a,r,"2,5",,,,,'    | r.csv:2:9: criterion "a" has no level "2,5"
                    c,t,a,r,,q,,,,          | r.csv:2:10: there is no code "q"; the plan has k
                    c,t,a,r,,,,,,           | r.csv:2:9: there is neither a level nor a code; give a level, or a code and an empty level
                    c,t,a,r,3,k,,,,         | r.csv:2:9: there is a level, "3", and a code, "k"
                    ' ,t,a,r,3,,,,,'        | r.csv:2:1: the candidate is blank; give the id and nothing else
                    'c,t,a, r,3,,,,,'       | r.csv:2:7: the assessor
                    c,t,a,r,3,,,,0,         | r.csv:2:14: the attempt is "0"; give a whole number from 1
                    c,t,a,r,3,,,,1.5,       | the attempt is "1.5"
                    c,t,a,r,3,,,,9999999,   | the attempt is "9999999"
                    c,t,a,r,3,,,,,judge     | r.csv:2:15: there is no role "judge"; give one of rating, adjudication, backread, check, consensus
                    c,t,a,r,3,,,noon,,      | r.csv:2:13: the time is "noon"; give a date or a time such as
                    c,t,a,r,3,,,2026-02-30,, | r.csv:2:13: the time is "2026-02-30"; give a date or a time such as
                    c,t,a,r,3               | r.csv:2:1: the row has 5 fields and the header 10
                    c,t,a,r,3,,,,,,extra    | r.csv:2:1: the row has 11 fields and the header 10
                    """)
    void aRowWithAMistakeIsRefusedWithItsPlace(String row, String problem) {
        assertThat(problems(RatingsCsv.read("r.csv", FULL + row + "\n", PLAN)))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    candidate,task,criterion,assessor         | the header lacks the column "level"
                    candidate,task,criterion,assessor,level,x | r.csv:1:41: there is no column "x" in ratings
                    candidate,task,criterion,assessor,level,task | r.csv:1:41: column "task" is there twice
                    """)
    void aHeaderWithAMistakeIsRefused(String header, String problem) {
        assertThat(problems(RatingsCsv.read("r.csv", header + "\n", PLAN)))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(problems(RatingsCsv.read("r.csv", "", PLAN)))
                .containsExactly(
                        "r.csv: the file is empty; begin with the header"
                                + " candidate,task,criterion,assessor,level");
    }

    @Test
    void theLineOfAMistakeCountsLineBreaksInFields() {
        var said =
                problems(
                        RatingsCsv.read(
                                "r.csv",
                                FULL + "c,t,a,r,3,,\"one\ntwo\",,,\nc,t,a,r,9,,,,,\n",
                                PLAN));

        assertThat(said).singleElement().asString().startsWith("r.csv:4:9: ");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        assertThat(problems(RatingsCsv.read("r.csv", HEADER + "\"c,t,a,r,3\n", PLAN))).isNotEmpty();
    }

    @Test
    void aFieldOfMillionsOfCharactersIsRefused() {
        String row = "c,t,a,r," + "9".repeat(5_000_000);

        assertThat(problems(RatingsCsv.read("r.csv", HEADER + row, PLAN)))
                .containsExactly(
                        "r.csv:2:9: the field has 5000000 characters; keep it under 20000");
    }

    @Test
    void controlCharactersOfTheFileDoNotReachTheTerminal() {
        var said = problems(RatingsCsv.read("r.csv", HEADER + "c,t,\"\u001b[31m\0\",r,3\n", PLAN));

        assertThat(said.toString()).doesNotContain("\u001b", "\0");
    }

    @Test
    void reportingStopsAtAHundredProblems() {
        assertThat(problems(RatingsCsv.read("r.csv", HEADER + "c,t,a,r,9\n".repeat(1_000), PLAN)))
                .hasSize(100);
    }

    @Test
    void wherePlanHasNoReadersOnlyTheProgramRates() {
        var plan =
                Fixture.planOf(
                        """
                        id: p
                        title: Completion
                        framework: f
                        scale: [{id: 0, value: 0}, {id: 1, value: 1}]
                        tasks: [{id: t, criteria: [{id: a}]}]
                        raters: {perTask: none}
                        """);

        assertThat(problems(RatingsCsv.read("r.csv", HEADER + "c,t,a,ann,1\n", plan)))
                .containsExactly(
                        "r.csv:2:7: a rating by \"ann\", where only \"completion\" rates; leave it"
                                + " to the program, which enters completion itself");
    }

    private static List<RatingEvent> read(String csv) {
        return model(RatingsCsv.read("r.csv", csv, PLAN));
    }
}
