package org.aspirant.rubric.exchange.moodle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.Losses;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.format.Problem;

/**
 * Writes what Moodle's web service {@code core_grading_save_definitions} takes, or {@code
 * grading.xml} of an activity in a backup. What came from Moodle keeps its area and the ids of its
 * criteria and levels, so that Moodle changes them where they are; what did not goes into an area
 * whose {@code cmid} and {@code contextid} are 0 until somebody puts in those of an activity.
 */
public final class MoodleWriter {

    /** A definition that can be used, as Moodle numbers its states. */
    private static final int READY = 20;

    private static final int DECIMALS = 5;
    private static final List<String> NUMBERS =
            List.of("timecreated", "usercreated", "timemodified", "usermodified");

    private final Bundle bundle;
    private final boolean backup;
    private final Losses losses = new Losses("Moodle");
    private final DefinitionReading then =
            new DefinitionReading(new Notes("carried"), new Findings("carried"));

    private MoodleWriter(Bundle bundle, boolean backup) {
        this.bundle = bundle;
        this.backup = backup;
        if (bundle.carried().get(MoodleReader.FORMAT) instanceof ObjectNode carried) {
            then.read(carried);
        }
    }

    /**
     * Writes all rubrics of a bundle.
     *
     * @param file the name that problems carry; XML of a backup if it ends in {@code .xml}
     * @param bundle refused if it has no rubric, or a level of a value under 0; for a backup also
     *     if it has two rubrics, or two guides, for one area of an activity
     */
    public static CompileOutcome<Exported> write(String file, Bundle bundle) {
        if (bundle.rubrics().isEmpty()) {
            return refused(file, "there is no rubric in it", "add one");
        }
        for (Rubric rubric : bundle.rubrics()) {
            for (Criterion criterion : rubric.criteria()) {
                if (criterion.levels().get(0).value().isBelow(Exact.ZERO)) {
                    return refused(
                            file,
                            "criterion " + criterion.id() + " has a level of a value under 0",
                            "begin at 0: Moodle makes 0 of all that is less");
                }
            }
        }
        boolean backup = file.toLowerCase(Locale.ROOT).endsWith(".xml");
        var writer = new MoodleWriter(bundle, backup);
        ObjectNode areas = writer.areas();
        if (!backup) {
            return new Compiled<>(new Exported(JsonText.of(areas), writer.lost()));
        }
        var written = BackupWriting.of(file, areas);
        return written instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Exported(((Compiled<String>) written).model(), writer.lost()));
    }

    private static CompileOutcome<Exported> refused(String file, String wrong, String right) {
        return new Refused<>(List.of(new Problem(file, 0, 0, wrong, right)));
    }

    private ObjectNode areas() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode areas = result.putArray("areas");
        for (Rubric rubric : bundle.rubrics()) {
            ObjectNode before = then.place(rubric.id()).orElseGet(DefinitionReading::nothing);
            String method = before.path("method").asText("rubric");
            ObjectNode area = areas.addObject();
            ObjectNode from = then.area(rubric.id()).orElseGet(DefinitionReading::nothing);
            area.put("cmid", from.path("cmid").asInt());
            area.put("contextid", from.path("contextid").asInt());
            area.put("component", from.path("component").asText("mod_assign"));
            area.put("areaname", from.path("areaname").asText("submissions"));
            area.put("activemethod", backup ? from.path("activemethod").asText(method) : method);
            definition(rubric, before, method, area.putArray("definitions").addObject());
            if (!backup) {
                forService(rubric, area, from.has("cmid"));
            }
        }
        return result;
    }

    /** Ids count only in the activity that gave them, and a backup does not say which that was. */
    private void forService(Rubric rubric, ObjectNode area, boolean hasActivity) {
        String of = "rubric " + rubric.id() + ": ";
        if (!hasActivity) {
            area.findParents("id").forEach(one -> ((ObjectNode) one).remove("id"));
            losses.add(of + "which activity it is for; put in its cmid and contextid");
        }
        for (JsonNode definition : area.path("definitions")) {
            if (!definition.path("options").asText("").isEmpty()) {
                losses.add(of + "the options of its form, which the web service cannot set");
            }
            ((ObjectNode) definition).remove("options");
        }
    }

    private void definition(Rubric rubric, ObjectNode before, String method, ObjectNode node) {
        node.setAll(before);
        node.put("method", method).put("name", rubric.title());
        node.put("description", rubric.about().equals(Unsaid.TEXT) ? "" : rubric.about());
        if (!node.has("descriptionformat")) {
            node.put("descriptionformat", 2);
        }
        node.put("status", before.path("status").asInt(READY));
        NUMBERS.forEach(name -> node.put(name, before.path(name).asInt()));
        List.of("copiedfromid", "timecopied").forEach(name -> removeNull(node, name));
        String key = DefinitionReading.METHODS.getOrDefault(method, "rubric_criteria");
        ObjectNode form = node.putObject(method);
        ArrayNode criteria = form.putArray(key);
        for (Criterion criterion : rubric.criteria()) {
            String path = rubric.id() + "/" + criterion.id();
            ObjectNode one = criteria.addObject();
            then.place(path).ifPresent(one::setAll);
            one.put("sortorder", criteria.size());
            if (method.equals("guide")) {
                guided(criterion, one);
            } else {
                levels(criterion, path, one);
            }
        }
        if (method.equals("guide")) {
            form.set("guide_comments", before.path("guide").withArray("guide_comments"));
        }
    }

    private static void removeNull(ObjectNode node, String name) {
        if (node.path(name).isNull()) {
            node.remove(name);
        }
    }

    private static void guided(Criterion criterion, ObjectNode node) {
        boolean same = criterion.question().equals(criterion.title());
        String before = node.path("description").asText("");
        String now = same && before.isBlank() ? "" : criterion.question();
        node.put("shortname", criterion.title());
        node.put("description", before.strip().equals(now) ? before : now);
        defaultFormat(node, "descriptionformat");
        List<Level> levels = criterion.levels();
        node.set("maxscore", score(levels.get(levels.size() - 1).value()));
        if (!node.has("descriptionmarkers")) {
            node.put("descriptionmarkers", "");
        }
        defaultFormat(node, "descriptionmarkersformat");
    }

    private void levels(Criterion criterion, String path, ObjectNode node) {
        titled(node, "description", new TitledText(criterion.title(), criterion.question()));
        defaultFormat(node, "descriptionformat");
        ArrayNode levels = node.putArray("levels");
        for (Level level : criterion.levels()) {
            ObjectNode one = levels.addObject();
            then.place(path + "/" + level.id()).ifPresent(one::setAll);
            one.set("score", score(level.value()));
            titled(one, "definition", new TitledText(level.title(), level.descriptor()));
            defaultFormat(one, "definitionformat");
        }
    }

    /** A field that says the same as before stays as it is, with its blank lines. */
    private static void titled(ObjectNode node, String name, TitledText now) {
        boolean same = TitledText.of(node.path(name).asText("")).equals(now);
        if (!same) {
            node.put(name, now.field());
        }
    }

    /** Text as it is typed, which is what Moodle itself makes of new ones. */
    private static void defaultFormat(ObjectNode node, String name) {
        if (!node.has(name)) {
            node.put(name, 0);
        }
    }

    private static DecimalNode score(Exact value) {
        BigDecimal rounded =
                new BigDecimal(value.numerator())
                        .divide(new BigDecimal(value.denominator()), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return DecimalNode.valueOf(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private List<String> lost() {
        losses.framework(bundle);
        losses.plans(bundle);
        losses.rubrics(bundle);
        for (Rubric rubric : bundle.rubrics()) {
            boolean guide =
                    then.place(rubric.id())
                            .filter(one -> one.path("method").asText().equals("guide"))
                            .isPresent();
            if (guide) {
                losses.add(
                        "rubric "
                                + rubric.id()
                                + ": what its levels say; a marking guide has a maximum only");
            } else {
                losses.levels(
                        rubric,
                        level -> score(level.value()).decimalValue().toPlainString(),
                        "has five decimals");
            }
        }
        return losses.all();
    }
}
