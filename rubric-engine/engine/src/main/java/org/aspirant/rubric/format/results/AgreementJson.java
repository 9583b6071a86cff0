package org.aspirant.rubric.format.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.PairAgreement;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;

/**
 * Agreement as canonical JSON, the document that {@code rubric agree} prints. Numbers are not
 * rounded. In {@code intervals} and {@code reasons} a criterion's members are named by JSON
 * Pointers (RFC 6901) from the criterion.
 */
public final class AgreementJson {

    private final JsonObject json = new JsonObject();
    private final Map<String, JsonObject> groups = new LinkedHashMap<>();
    private final JsonObject intervals = new JsonObject();
    private final JsonObject reasons = new JsonObject();

    private AgreementJson() {}

    /** The whole document, without a line break at the end. */
    public static String document(List<CriterionAgreement> criteria) {
        return document(criteria, false);
    }

    /**
     * With a summary of each criterion, if that is asked for: {@code fleiss} and {@code readings}.
     */
    public static String document(List<CriterionAgreement> criteria, boolean summary) {
        return CanonicalJson.of(
                new JsonObject()
                        .with(
                                "criteria",
                                criteria.stream()
                                        .map(
                                                each ->
                                                        new AgreementJson()
                                                                .of(each)
                                                                .withIfPresent(
                                                                        "summary",
                                                                        summary
                                                                                ? AgreementSummary
                                                                                        .json(each)
                                                                                : null))
                                        .toList()));
    }

    private JsonObject of(CriterionAgreement criterion) {
        json.with("criterion", criterion.criterion())
                .with("candidates", criterion.candidates())
                .with("assessors", criterion.assessors())
                .with("ratings", criterion.ratings());
        criterion
                .estimates()
                .forEach(
                        (measure, estimate) -> {
                            String[] path = measure.key().split("/", 2);
                            JsonObject holder =
                                    path.length == 1
                                            ? json
                                            : groups.computeIfAbsent(
                                                    path[0], group -> new JsonObject());
                            put(holder, path[path.length - 1], "/" + measure.key(), estimate);
                        });
        groups.forEach(json::with);
        List<JsonObject> pairs = new ArrayList<>();
        for (PairAgreement pair : criterion.pairs()) {
            pairs.add(pair(pair, "/cohenKappa/" + pairs.size()));
        }
        return json.with("cohenKappa", pairs).with("intervals", intervals).with("reasons", reasons);
    }

    private JsonObject pair(PairAgreement pair, String pointer) {
        var object = new JsonObject().with("first", pair.first()).with("second", pair.second());
        pair.kappas()
                .forEach(
                        (weighting, estimate) ->
                                put(
                                        object,
                                        weighting.key(),
                                        pointer + "/" + weighting.key(),
                                        estimate));
        return object;
    }

    private void put(JsonObject holder, String name, String pointer, Estimate estimate) {
        var coefficient = estimate.coefficient();
        if (coefficient instanceof Coefficient.Undefined undefined) {
            holder.with(name, null);
            reasons.with(pointer, undefined.fault().reason());
        } else {
            holder.with(name, ((Coefficient.Value) coefficient).number());
        }
        estimate.interval().ifPresent(i -> intervals.with(pointer, List.of(i.low(), i.high())));
    }
}
