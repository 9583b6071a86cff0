package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/**
 * A page of a command: of a cohort with long names, codes, drift and small groups, of one candidate
 * whom one assessor has read in part, or of a plan with words longer than a phone is wide.
 *
 * @param words the command, files without their folder after a $
 */
record SamplePage(String name, String words) {

    private static final String COHORT = " --plan $plan.yaml --ratings $ratings.csv";
    private static final String ONE = " --plan $plan.yaml --ratings $one.csv";

    /** A page of every command. */
    static List<SamplePage> all() {
        return List.of(
                new SamplePage("score", "score" + COHORT),
                new SamplePage("explain", "explain --candidate K107" + COHORT),
                new SamplePage("agree", "agree" + COHORT),
                new SamplePage(
                        "plan-study",
                        "plan-study --design task:candidate --tasks 1,2,4 --plan $plan.yaml --ratings $ratings.csv"),
                new SamplePage(
                        "severity",
                        "severity --facet assessor --facet task --facet criterion --bias month"
                                + COHORT),
                new SamplePage(
                        "severity-partial-credit",
                        "severity --facet assessor --facet criterion --model partial-credit --bias criterion"
                                + COHORT),
                new SamplePage(
                        "severity-groups",
                        "severity --facet assessor --bias gender --people $people.csv" + COHORT),
                new SamplePage(
                        "what-if",
                        "what-if --cut 2.25..2.75/0.25 --sem 0,0.1 --people $people.csv --with $stricter.yaml --ids --retake-cost 300"
                                + COHORT),
                new SamplePage(
                        "growth",
                        "growth --plan $earlier.yaml --ratings $earlier.csv --mastery 3" + COHORT),
                new SamplePage("equity", "equity --people $people.csv" + COHORT),
                new SamplePage("angoff", "standard --method angoff --judgments $angoff.csv"),
                new SamplePage(
                        "bookmark",
                        "standard --method bookmark --judgments $bookmark.csv --booklet $booklet.csv"),
                new SamplePage(
                        "contrasting",
                        "standard --method contrasting-groups --judgments $contrasting.csv"),
                new SamplePage(
                        "borderline",
                        "standard --method borderline-group --judgments $borderline.csv"),
                new SamplePage("impact", "impact --new $stricter.yaml --ids" + COHORT),
                new SamplePage("second-readings", "second-readings" + COHORT),
                new SamplePage("reliability", "report reliability" + COHORT),
                new SamplePage(
                        "accreditation",
                        "report accreditation --people $people.csv --calibration $calibration.csv --experts $experts.csv"
                                + COHORT),
                new SamplePage(
                        "candidate",
                        "report candidate --candidate K107 --rubric $rubric.yaml" + COHORT),
                new SamplePage(
                        "candidate-es",
                        "report candidate --candidate K107 --rubric $rubric.yaml --language es"
                                + COHORT),
                new SamplePage(
                        "long-words-reliability",
                        "report reliability --plan $long-words.yaml --ratings $long-words.csv"),
                new SamplePage(
                        "long-words-candidate",
                        "report candidate --candidate K1 --plan $long-words.yaml --ratings $long-words.csv"),
                new SamplePage("one-score", "score" + ONE),
                new SamplePage("one-explain", "explain" + ONE),
                new SamplePage("one-agree", "agree" + ONE),
                new SamplePage("one-what-if", "what-if --cut 2,3" + ONE),
                new SamplePage("one-growth", "growth" + ONE),
                new SamplePage("one-equity", "equity --people $one-people.csv" + ONE),
                new SamplePage("one-impact", "impact --new $plan.yaml" + ONE),
                new SamplePage("one-reliability", "report reliability" + ONE),
                new SamplePage(
                        "one-accreditation", "report accreditation --people $one-people.csv" + ONE),
                new SamplePage("one-candidate", "report candidate --candidate K100" + ONE),
                new SamplePage(
                        "one-candidate-es",
                        "report candidate --candidate K100 --language es" + ONE));
    }

    /** Has the command write it. */
    Path write(Path folder) {
        Path page = folder.resolve(name + ".html");
        String line =
                words.replace("$", "src/test/resources/pages/") + " --format html --out " + page;
        Ran ran = Ran.rubric("", (Object[]) line.split(" +"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        return page;
    }

    @Override
    public String toString() {
        return name;
    }
}
