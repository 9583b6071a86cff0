package org.aspirant.rubric.report;

import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.results.ReportJson;
import org.aspirant.rubric.format.results.TableCsv;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.report.accreditation.AccreditationPack;
import org.aspirant.rubric.report.accreditation.Qualification;
import org.aspirant.rubric.report.feedback.Feedback;
import org.aspirant.rubric.report.reliability.ReliabilityReport;
import org.aspirant.rubric.report.results.AgreementReport;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.report.results.ExplanationsReport;
import org.aspirant.rubric.report.scores.RatedEvents;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
import org.aspirant.rubric.statistics.validity.ContentValidity;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final AssessmentPlan plan =
            plan(
                    "raters: {perTask: all, minimumAssessors: 1}",
                    "resolve: mean",
                    "cuts: [{id: met, atLeast: 2, sem: 0.25}]");

    private List<RatingEvent> events(int candidates) {
        var random = new Random(5);
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < candidates; at++) {
            int able = random.nextInt(3);
            for (String criterion : List.of("a", "b")) {
                for (String assessor : List.of("r", "s")) {
                    rows.add(
                            "k"
                                    + at
                                    + ",t,"
                                    + criterion
                                    + ","
                                    + assessor
                                    + ","
                                    + (1 + able + random.nextInt(2)));
                }
            }
        }
        return ratings(plan, rows.toArray(String[]::new));
    }

    private List<Report> all(List<RatingEvent> events) {
        List<Decision> decisions = Scoring.score(plan, events);
        var table = RatedEvents.table(plan, events);
        List<Report> reports = new ArrayList<>();
        reports.add(DecisionsReport.of(plan, decisions));
        reports.add(ExplanationsReport.of(plan, decisions));
        reports.add(
                AgreementReport.of(
                        new MeasuringAgreement(1).measure(table, plan, table.criteria().all()),
                        true));
        reports.add(ReliabilityReport.of(plan, decisions, table, null, 1, Progress.UNASKED));
        reports.add(pack(events).report(decisions));
        decisions.forEach(each -> reports.add(Feedback.of(plan, null, each, Locale.ENGLISH)));
        return reports;
    }

    private AccreditationPack pack(List<RatingEvent> events) {
        Map<CandidateId, List<String>> values = new HashMap<>();
        for (RatingEvent event : events) {
            int number = Integer.parseInt(event.candidate().value().substring(1));
            values.put(
                    event.candidate(),
                    List.of(number < 15 ? "2025" : "2026", number % 15 < 3 ? "small" : "large"));
        }
        return new AccreditationPack(
                plan,
                new People(List.of("cycle", "site"), values),
                List.of("site"),
                events,
                events,
                new Qualification.Rule(Exact.parse("0.7"), Exact.ONE),
                Map.of("a", new ContentValidity(8, 7)),
                1);
    }

    @Test
    void everyReportIsASoundPageAndCanBeWrittenInEveryWay() {
        for (int candidates : new int[] {0, 1, 30}) {
            for (Report report : all(events(candidates))) {
                Page.of(HtmlDocument.of(report)).isSound();
                assertThat(PlainText.of(report)).startsWith(report.title() + "\n=");
                assertThat(ReportJson.document(report)).contains("\"report\":\"" + report.kind());
                assertThat(TableCsv.of(report)).startsWith("table,row,column,");
            }
        }
    }

    /** Of 15 candidates of a cycle three are of the small site; without it 12 would say of them. */
    @Test
    void holdsBackASmallSiteAndWhatWouldTellOfIt() {
        var events = events(30);
        String csv = TableCsv.of(pack(events).report(Scoring.score(plan, events)));
        assertThat(csv)
                .contains("cohorts,All,n.2025,15,,,\n")
                .contains("cohorts,small,n.2025,,,,held back: too few people\n")
                .contains("cohorts,small,mean.2026,,,,held back: too few people\n")
                .contains("cohorts,large,n.2025,,,,held back: too few people\n")
                .contains("criteria,large / a,mean.2025,,,,held back: too few people\n")
                .contains("standardLevels,large / c / 4,share.2026,,,,held back: too few people\n")
                .contains("validity,a,ratio,0.75,,,\n");
    }

    @Test
    void feedbackIsOfOneCandidateAndNamesNoReader() {
        var events =
                ratings(
                        plan,
                        "ana,t,a,reader-1,3",
                        "ana,t,a,reader-2,2",
                        "ana,t,b,reader-1,1",
                        "ana,t,b,reader-2,1",
                        "ben,t,a,reader-1,4",
                        "ben,t,b,reader-1,4");
        var decisions = Scoring.score(plan, events);
        String text = PlainText.of(Feedback.of(plan, null, decisions.get(0), Locale.ENGLISH));
        // 2½ and 1 have the mean 1¾, and 2 less ¼ is just that
        assertThat(text)
                .contains("You passed.")
                .contains("Your score is 1.75, and at least 1.75 is needed.")
                .contains("between 2 and 3")
                .doesNotContain("reader", "ben");
        assertThat(
                        PlainText.of(
                                Feedback.of(
                                        plan, null, decisions.get(0), Locale.forLanguageTag("es"))))
                .contains("Ha aprobado.")
                .contains("entre 2 y 3");
    }

    @Test
    void feedbackSaysTheSameThingsInBothLanguages() {
        String name = "org.aspirant.rubric.report.feedback.feedback";
        var english = ResourceBundle.getBundle(name, Locale.ROOT);
        var spanish = ResourceBundle.getBundle(name, Locale.forLanguageTag("es"));
        Map<String, List<String>> gaps = new TreeMap<>();
        for (String key : english.keySet()) {
            gaps.put(key, gaps(english.getString(key)));
            assertThat(gaps(spanish.getString(key))).as(key).isEqualTo(gaps.get(key));
        }
        assertThat(spanish.keySet()).isEqualTo(gaps.keySet());
    }

    private static List<String> gaps(String sentence) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
