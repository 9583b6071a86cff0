package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of every command: of a cohort with long names, codes, drift and small groups, and of one
 * candidate whom one assessor has read in part.
 */
final class SamplePages {

    private static final String COHORT = " --plan $plan.yaml --ratings $ratings.csv";
    private static final String ONE = " --plan $plan.yaml --ratings $one.csv";

    private static final Map<String, String> COMMANDS = commands();

    private SamplePages() {}

    private static Map<String, String> commands() {
        Map<String, String> of = new LinkedHashMap<>();
        of.put("score", "score" + COHORT);
        of.put("explain", "explain --candidate K107" + COHORT);
        of.put("agree", "agree" + COHORT);
        of.put(
                "plan-study",
                "plan-study --design task:candidate --tasks 1,2,4 --plan $plan.yaml --ratings $ratings.csv");
        of.put(
                "severity",
                "severity --facet assessor --facet task --facet criterion --bias month" + COHORT);
        of.put(
                "severity-partial-credit",
                "severity --facet assessor --facet criterion --model partial-credit --bias criterion"
                        + COHORT);
        of.put(
                "severity-groups",
                "severity --facet assessor --bias gender --people $people.csv" + COHORT);
        of.put(
                "what-if",
                "what-if --cut 2.25..2.75/0.25 --sem 0,0.1 --people $people.csv --with $stricter.yaml --ids --retake-cost 300"
                        + COHORT);
        of.put("growth", "growth --plan $earlier.yaml --ratings $earlier.csv --mastery 3" + COHORT);
        of.put("equity", "equity --people $people.csv" + COHORT);
        of.put("angoff", "standard --method angoff --judgments $angoff.csv");
        of.put(
                "bookmark",
                "standard --method bookmark --judgments $bookmark.csv --booklet $booklet.csv");
        of.put("contrasting", "standard --method contrasting-groups --judgments $contrasting.csv");
        of.put("borderline", "standard --method borderline-group --judgments $borderline.csv");
        of.put("impact", "impact --new $stricter.yaml --ids" + COHORT);
        of.put("second-readings", "second-readings" + COHORT);
        of.put("reliability", "report reliability" + COHORT);
        of.put(
                "accreditation",
                "report accreditation --people $people.csv --calibration $calibration.csv --experts $experts.csv"
                        + COHORT);
        of.put("candidate", "report candidate --candidate K107 --rubric $rubric.yaml" + COHORT);
        of.put(
                "candidate-es",
                "report candidate --candidate K107 --rubric $rubric.yaml --language es" + COHORT);
        of.put("one-score", "score" + ONE);
        of.put("one-explain", "explain" + ONE);
        of.put("one-agree", "agree" + ONE);
        of.put("one-what-if", "what-if --cut 2,3" + ONE);
        of.put("one-growth", "growth" + ONE);
        of.put("one-equity", "equity --people $one-people.csv" + ONE);
        of.put("one-impact", "impact --new $plan.yaml" + ONE);
        of.put("one-reliability", "report reliability" + ONE);
        of.put("one-accreditation", "report accreditation --people $one-people.csv" + ONE);
        of.put("one-candidate", "report candidate --candidate K100" + ONE);
        of.put("one-candidate-es", "report candidate --candidate K100 --language es" + ONE);
        return of;
    }

    static Iterable<String> names() {
        return COMMANDS.keySet();
    }

    /** Has the command write a page. */
    static Path write(String name, Path folder) {
        Path page = folder.resolve(name + ".html");
        String words =
                COMMANDS.get(name).replace("$", "src/test/resources/pages/")
                        + " --format html --out ";
        Ran ran = Ran.rubric("", (Object[]) (words + page).split(" +"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        return page;
    }
}
