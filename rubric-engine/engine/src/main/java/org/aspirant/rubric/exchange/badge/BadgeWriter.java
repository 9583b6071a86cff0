package org.aspirant.rubric.exchange.badge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.Losses;
import org.aspirant.rubric.exchange.caseframework.CaseAddresses;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;

/**
 * Writes an Achievement of Open Badges 3.0 from a rubric: a result description for each criterion,
 * with its levels, each aligned to the CASE object that {@code convert --to case} makes of it. A
 * credential's result names one of these levels as its {@code achievedLevel}.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/ob/v3p0#org.1edtech.ob.v3p0.resultdescription.class">
 *     1EdTech, Open Badges 3.0, ResultDescription</a>
 */
public final class BadgeWriter {

    private static final List<String> CONTEXT =
            List.of(
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    private static final int DECIMALS = 10;

    private final Bundle bundle;
    private final Rubric rubric;
    private final CaseAddresses addresses;

    private BadgeWriter(Bundle bundle, Rubric rubric) {
        this.bundle = bundle;
        this.rubric = rubric;
        this.addresses = CaseAddresses.of(bundle);
    }

    /**
     * Writes the one rubric of a bundle.
     *
     * @param file the name that problems carry
     * @param bundle refused unless it has just one rubric: an achievement has one
     */
    public static CompileOutcome<Exported> write(String file, Bundle bundle) {
        if (bundle.rubrics().size() != 1) {
            return new Refused<>(
                    List.of(
                            new Problem(
                                    file,
                                    0,
                                    0,
                                    "there are " + bundle.rubrics().size() + " rubrics in it",
                                    "give one: an achievement is of one rubric")));
        }
        var writer = new BadgeWriter(bundle, bundle.rubrics().get(0));
        return new Compiled<>(new Exported(JsonText.of(writer.achievement()), writer.lost()));
    }

    private ObjectNode achievement() {
        ObjectNode achievement = JsonNodeFactory.instance.objectNode();
        CONTEXT.forEach(achievement.withArrayProperty("@context")::add);
        String own = addresses.rubric(rubric.id());
        achievement.put("id", own);
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", "Assessment");
        achievement.put("name", rubric.title()).put("description", rubric.about());
        achievement.put("version", String.valueOf(rubric.version()));
        achievement.putObject("criteria").put("narrative", narrative());
        ArrayNode alignment = achievement.putArray("alignment");
        align(alignment, "CFRubric", own, rubric.title(), rubric.id());
        ArrayNode descriptions = achievement.putArray("resultDescription");
        rubric.criteria().forEach(criterion -> describe(criterion, descriptions.addObject()));
        return achievement;
    }

    private String narrative() {
        var questions = new StringBuilder("Work is rated on:");
        rubric.criteria().forEach(c -> questions.append("\n\n- ").append(c.question()));
        return questions.toString();
    }

    private void describe(Criterion criterion, ObjectNode result) {
        String own = addresses.criterion(rubric.id(), criterion.id());
        result.put("id", own);
        result.putArray("type").add("ResultDescription");
        result.put("name", criterion.title()).put("resultType", "RubricCriterionLevel");
        ArrayNode alignment = result.putArray("alignment");
        align(alignment, "CFRubricCriterion", own, criterion.title(), criterion.id());
        String competency =
                bundle.framework(rubric.framework())
                        .flatMap(framework -> framework.competency(criterion.competency()))
                        .map(known -> known.statement().title())
                        .orElse(criterion.competency());
        addresses
                .competency(rubric.framework(), criterion.competency())
                .ifPresent(
                        address ->
                                align(
                                        alignment,
                                        "CFItem",
                                        address,
                                        competency,
                                        criterion.competency()));
        ArrayNode levels = result.putArray("rubricCriterionLevel");
        for (Level level : criterion.levels()) {
            level(criterion, level, levels.addObject());
        }
        required(criterion)
                .ifPresent(
                        level ->
                                result.put(
                                        "requiredLevel",
                                        addresses.level(rubric.id(), criterion.id(), level.id())));
    }

    private void level(Criterion criterion, Level level, ObjectNode node) {
        String own = addresses.level(rubric.id(), criterion.id(), level.id());
        node.put("id", own);
        node.putArray("type").add("RubricCriterionLevel");
        node.put("name", level.title()).put("level", level.id());
        node.put("description", level.descriptor()).put("points", points(level));
        align(node.putArray("alignment"), "CFRubricCriterionLevel", own, level.title(), level.id());
    }

    private void align(ArrayNode into, String type, String url, String name, String code) {
        ObjectNode alignment = into.addObject();
        alignment.putArray("type").add("Alignment");
        alignment.put("targetType", type).put("targetUrl", url).put("targetName", name);
        alignment.put("targetCode", code).put("targetFramework", rubric.framework());
    }

    /** The lowest level that meets the floor that a plan sets under the criterion. */
    private Optional<Level> required(Criterion criterion) {
        return bundle.plans().stream()
                .filter(plan -> rubric.id().equals(plan.basis().rubric()))
                .flatMap(plan -> plan.rules().floors().stream())
                .filter(floor -> criterion.id().equals(floor.criterion()))
                .map(floor -> floor.atLeast())
                .max(Exact::compareTo)
                .flatMap(
                        floor ->
                                criterion.levels().stream()
                                        .filter(level -> level.value().isAtLeast(floor))
                                        .findFirst());
    }

    private static String points(Level level) {
        return new BigDecimal(level.value().numerator())
                .divide(new BigDecimal(level.value().denominator()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<String> lost() {
        var losses = new Losses("Open Badges");
        losses.framework(bundle);
        losses.plans(bundle);
        losses.levels(rubric, BadgeWriter::points, "writes points as a decimal");
        rubric.criteria()
                .forEach(
                        criterion ->
                                losses.add(
                                        "rubric "
                                                + rubric.id()
                                                + ", "
                                                + criterion.id()
                                                + ": the question stands in the narrative only"));
        return losses.all();
    }
}
