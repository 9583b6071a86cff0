package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;
import static org.aspirant.rubric.format.Nodes.exact;
import static org.aspirant.rubric.format.Nodes.flag;
import static org.aspirant.rubric.format.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;

/** Checks of a plan document that come before it can be a plan: ids, levels and weights. */
final class PlanShape {

    private static final Exact WHOLE_PERCENT = Exact.of(100);

    private final JsonNode root;
    private final Findings findings;

    PlanShape(JsonNode root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        findings.unique(root.path("scale"), "level");
        findings.unique(root.path("tasks"), "task");
        findings.unique(root.path("codes"), "code");
        findings.unique(root.path("cuts"), "cut");
        checkValues(root.path("scale"));
        checkParts(root, "tasks", "task");
        for (JsonNode task : root.path("tasks")) {
            findings.unique(task.path("criteria"), "criterion");
            checkParts(task, "criteria", "criterion");
            task.path("criteria").forEach(this::checkCriterion);
        }
        checkRaters(root.path("raters"));
    }

    private void checkCriterion(JsonNode criterion) {
        boolean read = !text(root.path("raters"), "perTask").equals("none");
        if (read && !criterion.has("competency")) {
            findings.add(
                    criterion,
                    "criterion " + quoted(text(criterion, "id")) + " gives evidence of nothing",
                    "add the key competency with one of the framework's competencies");
        }
        findings.unique(criterion.path("levels"), "level");
        Set<String> scale = new HashSet<>();
        root.path("scale").forEach(level -> scale.add(text(level, "id")));
        List<JsonNode> levels = new ArrayList<>();
        for (JsonNode level : criterion.path("levels")) {
            if (level.isObject()) {
                levels.add(level);
            } else if (scale.contains(level.asText())) {
                root.path("scale").forEach(l -> addIf(levels, l, level.asText()));
            } else {
                findings.add(
                        level,
                        "the scale has no level " + quoted(level.asText()),
                        "give one of " + String.join(", ", scale.stream().sorted().toList()));
            }
        }
        checkValues(levels);
    }

    private static void addIf(List<JsonNode> levels, JsonNode level, String id) {
        if (text(level, "id").equals(id)) {
            levels.add(level);
        }
    }

    private void checkValues(Iterable<JsonNode> levels) {
        Map<String, String> taken = new HashMap<>();
        for (JsonNode level : levels) {
            String value = exact(level.path("value")) + (flag(level, "absence") ? " absent" : "");
            String other = taken.putIfAbsent(value, text(level, "id"));
            if (other != null) {
                findings.add(
                        level.path("value"),
                        "levels "
                                + quoted(other)
                                + " and "
                                + quoted(text(level, "id"))
                                + " are both worth "
                                + level.path("value").asText(),
                        "give each level a value of its own");
            }
        }
        for (JsonNode level : levels) {
            String other = taken.get(text(level, "id"));
            if (other != null && !other.equals(text(level, "id"))) {
                findings.add(
                        level.path("id"),
                        "level id "
                                + quoted(text(level, "id"))
                                + " is the value of level "
                                + quoted(other),
                        "name levels so that a number in a ratings file means one of them");
            }
        }
    }

    private void checkParts(JsonNode owner, String key, String what) {
        JsonNode parts = owner.path(key);
        if (parts.size() > 1 && !owner.has("combine")) {
            findings.add(
                    owner,
                    "it does not say how " + parts.size() + " " + key + " become one score",
                    "add the key combine: sum, mean or weighted-mean");
        }
        Exact total = Exact.ZERO;
        boolean differ = false;
        boolean shares = parts.size() > 1;
        Exact first = exact(parts.path(0), "weight", Exact.ONE);
        for (JsonNode part : parts) {
            Exact weight = exact(part, "weight", Exact.ONE);
            if (!weight.isPositive()) {
                findings.add(
                        part.path("weight"),
                        what + " " + quoted(text(part, "id")) + " has the weight " + weight,
                        "give a weight over 0, or take the " + what + " out");
            }
            differ |= !weight.equals(first);
            shares &= weight.isBelow(Exact.ONE);
            total = total.plus(weight);
        }
        checkWeights(parts, text(owner, "combine"), differ, shares, total);
    }

    private void checkWeights(
            JsonNode parts, String combine, boolean differ, boolean shares, Exact total) {
        if (combine.equals("mean") && differ) {
            findings.add(
                    parts,
                    "a mean takes no weights, and these differ",
                    "use combine: weighted-mean, or take the weights out");
        }
        boolean percent =
                total.distanceTo(WHOLE_PERCENT).isBelow(Exact.of(10))
                        && !total.equals(WHOLE_PERCENT);
        if (combine.equals("weighted-mean") && ((shares && !total.equals(Exact.ONE)) || percent)) {
            findings.add(
                    parts,
                    "the weights add up to " + total,
                    "let shares add up to 1 and percentages to 100; a third is \"1/3\"");
        }
    }

    private void checkRaters(JsonNode raters) {
        String perTask = text(raters, "perTask");
        boolean drawn = perTask.equals("sampled") || perTask.equals("seeded");
        for (String key : List.of("share", "seed")) {
            if (drawn != raters.has(key) && !raters.isMissingNode()) {
                findings.add(
                        raters.has(key) ? raters.path(key) : raters,
                        drawn
                                ? perTask + " reading lacks " + key
                                : key + " belongs to sampled and seeded",
                        drawn ? "add the key " + key : "take it out");
            }
        }
        if (raters.has("newAssessors") && List.of("none", "all").contains(perTask)) {
            findings.add(
                    raters.path("newAssessors"),
                    "with perTask: " + perTask + " no task is read a second time",
                    "take newAssessors out, or let one assessor read each task first");
        }
        if (perTask.equals("targeted") != raters.has("criticalRanges") && !raters.isMissingNode()) {
            findings.add(
                    raters,
                    raters.has("criticalRanges")
                            ? "criticalRanges belong to targeted"
                            : "targeted reading lacks criticalRanges",
                    "give perTask: targeted and criticalRanges together");
        }
    }
}
