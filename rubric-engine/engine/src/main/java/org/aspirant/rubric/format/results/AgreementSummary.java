package org.aspirant.rubric.format.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.agreement.AgainstChance;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement.TwoReadings;

/** What {@code rubric agree --summary} adds: tests against chance, and readings that are needed. */
final class AgreementSummary {

    private AgreementSummary() {}

    static JsonObject json(CriterionAgreement criterion) {
        TwoReadings readings = criterion.readings();
        var readingsFor = readings.readingsFor(TwoReadings.WANTED);
        return new JsonObject()
                .with("fleiss", criterion.chance().map(AgreementSummary::fleiss).orElse(null))
                .with(
                        "readings",
                        new JsonObject()
                                .with("units", readings.units())
                                .with(
                                        "reliabilityOfTwo",
                                        readings.reliability().isPresent()
                                                ? (Double) readings.reliability().getAsDouble()
                                                : null)
                                .with(
                                        "neededForFourFifths",
                                        readingsFor.isPresent()
                                                ? (Double) readingsFor.getAsDouble()
                                                : null));
    }

    private static JsonObject fleiss(AgainstChance chance) {
        List<JsonObject> levels = new ArrayList<>();
        for (int at = 0; at < chance.levels().size(); at++) {
            var kappa = chance.test().categories().get(at).value();
            levels.add(
                    new JsonObject()
                            .with("level", chance.levels().get(at).doubleValue())
                            .with(
                                    "kappa",
                                    kappa.isPresent() ? (Double) kappa.getAsDouble() : null));
        }
        return new JsonObject()
                .with("observed", chance.test().observed())
                .with("chance", chance.test().chance())
                .with("standardError", chance.test().standardError())
                .with("z", chance.test().z())
                .with("levels", levels);
    }
}
