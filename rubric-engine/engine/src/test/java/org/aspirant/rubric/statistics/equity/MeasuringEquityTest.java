package org.aspirant.rubric.statistics.equity;

import static java.util.Objects.requireNonNull;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.ratings.RatingTableCsv;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

class MeasuringEquityTest {

    private final AssessmentPlan plan = plan("cuts: [{id: pass, atLeast: 2}]");
    private final StringBuilder csv =
            new StringBuilder("candidate,task,criterion,assessor,level\n");
    private final Map<CandidateId, List<String>> people = new LinkedHashMap<>();

    private void rate(String candidate, String assessor, int a, int b) {
        csv.append(
                "%s,t,a,%s,%d\n%s,t,b,%s,%d\n"
                        .formatted(candidate, assessor, a, candidate, assessor, b));
    }

    private void belongs(String candidate, String... groups) {
        people.put(new CandidateId(candidate), List.of(groups));
    }

    private Equity measure(String... columns) {
        var events = model(RatingsCsv.read("r.csv", csv.toString(), plan));
        var table = model(RatingTableCsv.read("r.csv", new StringReader(csv.toString()), plan));
        return MeasuringEquity.of(
                plan,
                Scoring.score(plan, events),
                new People(List.of(columns), people),
                List.of(columns),
                table);
    }

    /** Twelve at 3 or 1 in turns, ten at 1 or 2 in turns: means 2 and 1.5, 6 and 5 of them pass. */
    @Test
    void comparesWithTheLargestGroup() {
        for (int at = 0; at < 22; at++) {
            boolean large = at < 12;
            int level = large ? 3 - at % 2 * 2 : 1 + at % 2;
            rate("c" + at, "r", level, level);
            belongs("c" + at, large ? "large" : "small");
        }

        var equity = measure("site");

        var large = requireNonNull(equity.groups().get(0).figures());
        var small = requireNonNull(equity.groups().get(1).figures());
        assertThat(large.isReference()).isTrue();
        assertThat(large.difference()).isNull();
        assertThat(large.mean()).isCloseTo(2, within(1e-12));
        assertThat(small.passed()).isEqualTo(5);
        assertThat(requireNonNull(small.ratio()).ratio()).isEqualTo(Exact.ONE);
        double pooled = Math.sqrt((12 + 10 * 0.25) / 20);
        assertThat(requireNonNull(small.difference()).g())
                .isCloseTo(StandardizedDifference.correction(20) * -0.5 / pooled, within(1e-12));
    }

    /** East has 9: it and the smaller of the others are held back, and nothing is made of them. */
    @Test
    void holdsBackWhatIsTooSmallEverywhere() {
        var random = new Random(5);
        for (int at = 0; at < 60; at++) {
            rate("c" + at, "r" + at % 2, 1 + random.nextInt(4), 1 + random.nextInt(4));
            belongs("c" + at, at < 9 ? "east" : at < 30 ? "north" : "west");
        }

        var equity = measure("site");

        assertThat(equity.groups())
                .filteredOn(group -> group.figures() == null)
                .extracting(GroupEquity::group)
                .containsExactly("east", "north");
        assertThat(equity.criteria()).isEmpty();
        assertThat(equity.assessors())
                .isNotEmpty()
                .allMatch(assessor -> assessor.group().equals("west"));
    }

    /** r1 gives everybody of the south one level less; the others do not look where one is from. */
    @Test
    void findsAnAssessorWhoIsSevereToOneGroup() {
        var random = new Random(20261122);
        for (int at = 0; at < 120; at++) {
            boolean south = at % 2 == 0;
            int worth = 2 + random.nextInt(2);
            for (int reading = 0; reading < 2; reading++) {
                String assessor = "r" + (1 + (at / 2 + reading) % 4);
                int less = south && assessor.equals("r1") ? 1 : 0;
                rate("c" + at, assessor, worth - less + random.nextInt(2), worth - less);
            }
            belongs("c" + at, south ? "south" : "north");
        }

        var equity = measure("site");

        var most =
                equity.assessors().stream()
                        .max((one, other) -> Double.compare(one.t(), other.t()))
                        .orElseThrow();
        assertThat(most.assessor() + " " + most.group()).isEqualTo("r1 south");
        assertThat(most.t()).isGreaterThan(2);
        assertThat(most.candidates()).isEqualTo(30);
        assertThat(equity.noAssessors()).isNull();
    }

    /** r2 read 5 of the south and 15 of the north: the one would give the other away. */
    @Test
    void holdsBackAnAssessorsFewCandidatesOfAGroup() {
        var random = new Random(6);
        for (int at = 0; at < 60; at++) {
            boolean south = at < 30;
            rate("c" + at, "r1", 1 + random.nextInt(4), 1 + random.nextInt(4));
            if (at >= 25 && at < 45) {
                rate("c" + at, "r2", 1 + random.nextInt(4), 1 + random.nextInt(4));
            }
            belongs("c" + at, south ? "south" : "north");
        }

        assertThat(measure("site").assessors())
                .extracting(Equity.AssessorEquity::assessor)
                .containsOnly("r1");
    }

    /**
     * r2 read 12 of the south, all of program A, 2 of the north in A and 18 in B: each part is
     * large enough in its column, and A less the south is 2.
     */
    @Test
    void holdsBackWhatOneColumnOfAnAssessorGivesAwayOfAnother() {
        var random = new Random(11);
        for (int at = 0; at < 80; at++) {
            boolean south = at < 40;
            boolean first = at < 12 || at == 40 || at == 41;
            boolean readTwice = first || (at >= 42 && at < 60);
            rate("c" + at, "r1", 1 + random.nextInt(4), 1 + random.nextInt(4));
            if (readTwice) {
                rate("c" + at, "r2", 1 + random.nextInt(4), 1 + random.nextInt(4));
            }
            boolean inA = readTwice ? first : at % 2 == 0;
            belongs("c" + at, south ? "south" : "north", inA ? "A" : "B");
        }

        var assessors = measure("site", "program").assessors();

        assertThat(assessors)
                .filteredOn(each -> each.assessor().equals("r1"))
                .extracting(Equity.AssessorEquity::group)
                .containsExactlyInAnyOrder("south", "north", "A", "B");
        assertThat(assessors)
                .filteredOn(each -> each.assessor().equals("r2"))
                .extracting(Equity.AssessorEquity::column)
                .as("one column at the most")
                .hasSizeLessThan(3)
                .containsAnyOf("site", "program");
    }

    @Test
    void saysWhyThereIsNothingOnAssessors() {
        for (int at = 0; at < 20; at++) {
            rate("c" + at, "r1", 2, 2);
            belongs("c" + at, "south");
        }

        var equity = measure("site");

        assertThat(equity.assessors()).isEmpty();
        assertThat(equity.noAssessors()).isEqualTo("all ratings are at level 2");
    }
}
