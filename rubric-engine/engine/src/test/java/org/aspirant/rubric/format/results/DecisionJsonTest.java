package org.aspirant.rubric.format.results;

import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** The document of {@code rubric score}, byte by byte. */
class DecisionJsonTest {

    /** Written by hand from the contract: canonical, exact, and only the plan's hash taken over. */
    @Test
    void isTheDocumentOfTheContract() {
        var plan = plan("cuts: [{id: met, atLeast: 2}]");
        var decisions = Scoring.score(plan, ratings(plan, "x,t,a,r,n", "x,t,b,r,3"));

        String decision =
                "{\"candidate\":\"x\",\"composite\":\"3/2\",\"criteria\":["
                        + "{\"code\":null,\"criterion\":\"a\",\"readings\":[{\"assessor\":\"r\","
                        + "\"code\":null,\"evidence\":[],\"level\":\"n\",\"role\":\"rating\","
                        + "\"standing\":\"counts\",\"value\":\"0\"}],\"resolved\":\"0\","
                        + "\"rule\":\"single\",\"task\":\"t\"},"
                        + "{\"code\":null,\"criterion\":\"b\",\"readings\":[{\"assessor\":\"r\","
                        + "\"code\":null,\"evidence\":[],\"level\":\"3\",\"role\":\"rating\","
                        + "\"standing\":\"counts\",\"value\":\"3\"}],\"resolved\":\"3\","
                        + "\"rule\":\"single\",\"task\":\"t\"}],"
                        + "\"cuts\":{\"met\":false},%s\"needs\":[],\"passed\":false,"
                        + "\"status\":\"decided\",\"tasks\":[{\"attempt\":1,\"otherAttempts\":[],"
                        + "\"score\":\"3/2\",\"task\":\"t\"}]}";
        String hash = ContentHash.of(decision.formatted("")).hex();
        assertThat(DecisionJson.document(plan, decisions))
                .isEqualTo(
                        "{\"decisions\":["
                                + decision.formatted("\"hash\":\"" + hash + "\",")
                                + "],\"plan\":{\"hash\":\""
                                + plan.hash()
                                + "\",\"id\":\"p\"}}");
    }

    @Test
    void noCandidatesAreAnEmptyList() {
        assertThat(DecisionJson.document(plan(), List.of())).startsWith("{\"decisions\":[],");
    }

    @Test
    void anotherRatingIsAnotherHash() {
        var plan = plan();

        assertThat(DecisionJson.hash(decide(plan, "a,r,1", "b,r,3")))
                .isNotEqualTo(DecisionJson.hash(decide(plan, "a,r,2", "b,r,2")));
    }

    @Test
    void thePlanExportedAndCompiledAgainGivesTheSameBytes() {
        var plan =
                plan(
                        "raters: {perTask: sampled, share: 1/3, seed: 12}",
                        "resolve: closest-two",
                        "discrepancy: {gap: 1, total: 0.5}",
                        "floors: [{criterion: a, atLeast: 1/3}, {task: t, atLeast: 1}]",
                        "counts: [{per: plan, below: 2, atMost: 1}]",
                        "codes: [{id: k, effect: zero, escalate: {atLeast: 2, to: void}}]",
                        "cuts: [{id: met, atLeast: 2, sem: 0.25}]",
                        "missing: zero",
                        "resubmission: best-per-task",
                        "grade: {column: points, points: 12.5}",
                        "example: true");
        var exported =
                Fixture.model(
                        PlanCompiler.compile("plan.json", plan.canonicalJson(), Known.NOTHING));
        var events = ratings(plan, "x,t,a,r,n", "x,t,b,r,,k", "y,t,a,r,1", "y,t,a,s,4");

        assertThat(exported).isEqualTo(plan);
        assertThat(
                        DecisionJson.document(
                                exported,
                                Scoring.score(
                                        exported,
                                        Fixture.model(
                                                RatingsCsv.read(
                                                        "r.csv",
                                                        RatingsCsv.write(events),
                                                        exported)))))
                .isEqualTo(DecisionJson.document(plan, Scoring.score(plan, events)));
    }

    /** The same plan in another spelling: defaults left out, keys in another order, fractions. */
    @Test
    void aPlansHashIsTakenOverWhatItSaysAndNotOverHow() {
        assertThat(plan("resolve: mean", "cuts: [{atLeast: \"5/2\", id: met}]").hash())
                .isEqualTo(plan("cuts: [{id: met, atLeast: 2.50}]", "evidence: optional").hash());
        assertThat(plan("cuts: [{id: met, atLeast: 2.5}]").hash())
                .isNotEqualTo(plan("cuts: [{id: met, atLeast: 2.51}]").hash());
    }
}
