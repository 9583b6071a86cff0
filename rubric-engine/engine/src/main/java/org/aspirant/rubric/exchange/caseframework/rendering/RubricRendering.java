package org.aspirant.rubric.exchange.caseframework.rendering;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.plan.PlanCriterion;

/** Writes rubrics as {@code CFRubrics}. */
final class RubricRendering {

    /** Digits of a number of single precision, which is what CASE calls a float. */
    private static final MathContext SINGLE = MathContext.DECIMAL32;

    private final Bundle bundle;
    private final CaseNodes nodes;
    private final String framework;

    /**
     * Writes the rubrics of a bundle.
     *
     * @param framework the id of the document that they stand in
     */
    RubricRendering(Bundle bundle, CaseNodes nodes, String framework) {
        this.bundle = bundle;
        this.nodes = nodes;
        this.framework = framework;
    }

    void render(Rubric rubric, ObjectNode node) {
        nodes.object(node, Identities.rubric(rubric.id()));
        node.put("title", rubric.title());
        node.put("description", rubric.about());
        ObjectNode ours = Extension.in(node, CaseClass.RUBRIC);
        ours.put("id", rubric.id()).put("version", rubric.version());
        if (!rubric.framework().equals(framework)) {
            ours.put("framework", rubric.framework());
        }
        var criteria = node.putArray("CFRubricCriteria");
        for (Criterion criterion : rubric.criteria()) {
            criterion(rubric, criterion, criteria.addObject(), criteria.size());
        }
    }

    private void criterion(Rubric rubric, Criterion criterion, ObjectNode node, int position) {
        String rubricKey = Identities.rubric(rubric.id());
        nodes.object(node, Identities.criterion(rubric.id(), criterion.id()));
        node.put("description", criterion.question());
        node.put("position", position);
        node.put("rubricId", nodes.identities().of(rubricKey));
        ObjectNode ours = Extension.in(node, CaseClass.CRITERION);
        ours.put("id", criterion.id()).put("title", criterion.title());
        item(rubric, criterion, node);
        weight(rubric, criterion).ifPresent(weight -> node.set("weight", number(weight)));
        var levels = node.putArray("CFRubricCriterionLevels");
        for (Level level : criterion.levels()) {
            String key = Identities.level(rubric.id(), criterion.id(), level.id());
            ObjectNode one = nodes.object(levels.addObject(), key);
            one.put("rubricCriterionId", node.path("identifier").asText());
            one.put("position", levels.size());
            level(level, one);
        }
    }

    private void item(Rubric rubric, Criterion criterion, ObjectNode node) {
        String key = Identities.statement(rubric.framework(), criterion.competency());
        if (nodes.identities().of(key).isEmpty()) {
            return;
        }
        var competency =
                bundle.framework(rubric.framework())
                        .flatMap(known -> known.competency(criterion.competency()));
        String title =
                competency.map(known -> known.statement().title()).orElse(criterion.competency());
        nodes.link(node.putObject("CFItemURI"), key, title);
        if (competency.isEmpty()) {
            Extension.in(node, CaseClass.CRITERION).put("competency", criterion.competency());
        }
    }

    /** The weight that every plan on the rubric gives a criterion, if they give the same. */
    private Optional<Exact> weight(Rubric rubric, Criterion criterion) {
        List<Exact> weights =
                bundle.plans().stream()
                        .filter(plan -> rubric.id().equals(plan.basis().rubric()))
                        .flatMap(plan -> plan.composition().tasks().stream())
                        .flatMap(task -> task.criterion(criterion.id()).stream())
                        .map(PlanCriterion::weight)
                        .distinct()
                        .toList();
        return weights.stream().filter(any -> weights.size() == 1).findFirst();
    }

    private static void level(Level level, ObjectNode node) {
        node.put("quality", level.title());
        node.put("description", level.descriptor());
        NumericNode score = number(level.value());
        node.set("score", score);
        ObjectNode ours = Extension.in(node, CaseClass.LEVEL);
        ours.put("id", level.id());
        if (level.absence()) {
            ours.put("absence", true);
        }
        if (level.sample() != null) {
            ours.put("sample", level.sample());
        }
        if (!Exact.parse(score.decimalValue().toPlainString()).equals(level.value())) {
            ours.put("value", level.value().toString());
        }
    }

    private static NumericNode number(Exact value) {
        var rounded =
                new BigDecimal(value.numerator())
                        .divide(new BigDecimal(value.denominator()), SINGLE);
        return rounded.stripTrailingZeros().scale() <= 0 && rounded.precision() < 10
                ? IntNode.valueOf(rounded.intValueExact())
                : DecimalNode.valueOf(rounded);
    }
}
