package org.aspirant.rubric.exchange.moodle;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.serialization.node.TokenStreamLocationAwareObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.format.Findings;

/**
 * {@code grading.xml} of an activity in a backup, as the answer that the web service would give.
 * Grades that are in it are about people and are left out.
 */
final class BackupReading {

    private static final String ADVICE =
            "give activities/…/grading.xml of a backup, which begins with <areas>";
    private static final String INSTANCES = "instances";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final Set<String> TEXTS =
            Set.of(
                    "areaname",
                    "activemethod",
                    "method",
                    "name",
                    "description",
                    "descriptionmarkers",
                    "definition",
                    "shortname",
                    "options");

    private final Notes notes;
    private final Findings findings;

    BackupReading(Notes notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
    }

    /** The answer; findings say if there can be none. */
    Optional<ObjectNode> answer(String text) {
        Optional<XmlElement> root = XmlReading.read(text, findings);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!root.get().name().equals(BackupShape.AREAS.list())) {
            findings.add(root.get().at(), "it begins with <" + root.get().name() + ">", ADVICE);
            return Optional.empty();
        }
        ObjectNode answer = placed(root.get());
        items(root.get(), BackupShape.AREAS, answer);
        return Optional.of(answer);
    }

    private void items(XmlElement list, BackupShape shape, ObjectNode into) {
        var array = into.withArrayProperty(shape.member());
        for (XmlElement item : list.children()) {
            if (shape.equals(BackupShape.DEFINITIONS) && !isKnown(item)) {
                otherMethod(item);
            } else if (item.name().equals(shape.element())) {
                ObjectNode object = placed(item);
                array.add(object);
                object(item, shape, object);
            } else if (!item.name().equals(BackupShape.GUIDE_COMMENTS.list())) {
                leftOut(item);
            }
        }
    }

    private static String method(XmlElement definition) {
        return definition.first("method").map(XmlElement::text).orElse("");
    }

    private static boolean isKnown(XmlElement definition) {
        return BackupShape.METHODS.containsKey(method(definition));
    }

    private void otherMethod(XmlElement definition) {
        notes.add(
                placed(definition),
                "a definition of the method " + quoted(method(definition)),
                "left out: only rubrics and marking guides are read");
    }

    private void object(XmlElement item, BackupShape shape, ObjectNode object) {
        if (item.id() != null) {
            value(object, "id", item.id());
        }
        for (XmlElement child : item.children()) {
            if (shape.fields().contains(child.name())) {
                value(object, child.name(), child.text());
            } else if (shape.within().stream().noneMatch(in -> in.list().equals(child.name()))
                    && !shape.equals(BackupShape.DEFINITIONS)) {
                leftOut(child);
            }
        }
        for (BackupShape within : shape.within()) {
            item.all(within.list()).forEach(list -> items(list, within, object));
        }
        if (shape.equals(BackupShape.DEFINITIONS)) {
            form(item, object);
        }
    }

    /** What is in the element of the definition's method. */
    private void form(XmlElement definition, ObjectNode object) {
        String method = method(definition);
        List<BackupShape> lists = BackupShape.METHODS.getOrDefault(method, List.of());
        for (XmlElement child : definition.children()) {
            if (child.name().equals(BackupShape.plugin(method))) {
                ObjectNode form = placed(child);
                object.set(method, form);
                lists.forEach(shape -> lists(child, shape, form));
            } else if (child.name().equals(INSTANCES)) {
                instances(child);
            } else if (!BackupShape.DEFINITIONS.fields().contains(child.name())) {
                leftOut(child);
            }
        }
    }

    private void lists(XmlElement plugin, BackupShape shape, ObjectNode form) {
        plugin.all(shape.list()).forEach(list -> items(list, shape, form));
        if (shape.equals(BackupShape.GUIDE_COMMENTS)) {
            plugin.children().stream()
                    .flatMap(list -> list.all(shape.list()).stream())
                    .forEach(list -> items(list, shape, form));
        }
    }

    private void instances(XmlElement instances) {
        if (!instances.children().isEmpty()) {
            notes.add(
                    placed(instances),
                    "there are grades in it, which are about people",
                    "left out, and nothing of them is kept");
        }
    }

    private void leftOut(XmlElement element) {
        notes.add(placed(element), "there is an element " + quoted(element.name()), "left out");
    }

    private static void value(ObjectNode into, String name, String text) {
        if (text.equals(BackupShape.NULL)) {
            into.putNull(name);
        } else if (!TEXTS.contains(name) && NUMBER.matcher(text.strip()).matches()) {
            number(into, name, new BigDecimal(text.strip()).stripTrailingZeros());
        } else {
            into.put(name, text);
        }
    }

    private static void number(ObjectNode into, String name, BigDecimal number) {
        if (number.scale() <= 0) {
            into.put(name, number.longValueExact());
        } else {
            into.put(name, number);
        }
    }

    private static ObjectNode placed(XmlElement element) {
        return new TokenStreamLocationAwareObjectNode(JsonNodeFactory.instance, element.at());
    }
}
