package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.aspirant.rubric.exchange.RandomBundle;

/** Packages as other programs might write them, all of them in strict form, drawn from a seed. */
final class RandomPackage {

    private static final List<String> TYPES =
            List.of(
                    "exactMatchOf",
                    "isRelatedTo",
                    "replacedBy",
                    "precedes",
                    "isPeerOf",
                    "ext:like");

    private final Random random;
    private final RandomBundle texts;
    private final ObjectNode content = JsonNodeFactory.instance.objectNode();
    private final List<ObjectNode> items = new ArrayList<>();

    RandomPackage(long seed) {
        random = new Random(seed);
        texts = new RandomBundle(seed);
    }

    ObjectNode next() {
        ObjectNode document = object(content.putObject("CFDocument"));
        document.put("creator", texts.text()).put("title", texts.text());
        maybe(document, "version", "publisher", "description", "notes", "adoptionStatus");
        items();
        rubrics();
        definitions();
        extend(content);
        return content;
    }

    private boolean sometimes() {
        return random.nextInt(3) == 0;
    }

    private ObjectNode object(ObjectNode node) {
        var identifier = new UUID(random.nextLong(), random.nextLong()).toString();
        String uuid =
                identifier.substring(0, 14)
                        + "4"
                        + identifier.substring(15, 19)
                        + "a"
                        + identifier.substring(20);
        node.put("identifier", uuid).put("uri", "https://case.example.org/uri/" + uuid);
        return node.put(
                "lastChangeDateTime", "2025-0" + (1 + random.nextInt(9)) + "-11T08:00:00+02:00");
    }

    private void maybe(ObjectNode node, String... members) {
        for (String member : members) {
            if (sometimes()) {
                node.put(
                        member, sometimes() ? String.valueOf(1 + random.nextInt(9)) : texts.text());
            }
        }
        extend(node);
    }

    private void extend(ObjectNode node) {
        if (sometimes()) {
            node.putObject("extensions").putObject("com.example.other").put("colour", texts.text());
        }
    }

    private ObjectNode link(ObjectNode to) {
        ObjectNode link = JsonNodeFactory.instance.objectNode();
        link.put("title", texts.text());
        link.set("identifier", to.path("identifier"));
        link.set("uri", to.path("uri"));
        return link;
    }

    private ObjectNode foreign() {
        ObjectNode node = object(JsonNodeFactory.instance.objectNode());
        String host = "https://host" + random.nextInt(2) + ".example.net/";
        return node.put("uri", host + node.path("identifier").asText());
    }

    private void items() {
        ArrayNode associations = content.putArray("CFAssociations");
        ArrayNode list = content.putArray("CFItems");
        ObjectNode document = (ObjectNode) content.path("CFDocument");
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            ObjectNode item = object(list.addObject()).put("fullStatement", texts.text());
            maybe(item, "humanCodingScheme", "abbreviatedStatement", "CFItemType", "notes");
            if (sometimes()) {
                item.putArray("educationLevel").add("09").add("10");
            }
            int parents = random.nextInt(3);
            for (int p = 0; p < parents; p++) {
                boolean top = items.isEmpty() || random.nextBoolean();
                ObjectNode parent = top ? document : items.get(random.nextInt(items.size()));
                associate(associations, "isChildOf", item, parent);
            }
            items.add(item);
        }
        for (int i = 0; i < count; i++) {
            ObjectNode from = items.get(random.nextInt(count));
            ObjectNode to = sometimes() ? items.get(random.nextInt(count)) : foreign();
            associate(associations, TYPES.get(random.nextInt(TYPES.size())), from, to);
        }
    }

    private void associate(ArrayNode into, String type, ObjectNode from, ObjectNode to) {
        ObjectNode association = object(into.addObject()).put("associationType", type);
        association.set("originNodeURI", link(from));
        association.set("destinationNodeURI", link(to));
        if (random.nextBoolean()) {
            association.put("sequenceNumber", random.nextInt(5));
        }
        maybe(association, "notes");
    }

    private void rubrics() {
        ArrayNode rubrics = content.putArray("CFRubrics");
        int count = random.nextInt(3) + (items.isEmpty() ? 1 : 0);
        for (int r = 0; r < count; r++) {
            ObjectNode rubric = object(rubrics.addObject());
            maybe(rubric, "title", "description");
            ArrayNode criteria = rubric.putArray("CFRubricCriteria");
            for (int c = 0; c < random.nextInt(4) + (r == 0 ? 1 : 0); c++) {
                criterion(object(criteria.addObject()), r == 0);
            }
        }
    }

    private void criterion(ObjectNode criterion, boolean whole) {
        maybe(criterion, "category", "description");
        if (random.nextBoolean()) {
            boolean inside = !items.isEmpty() && random.nextBoolean();
            ObjectNode to = inside ? items.get(random.nextInt(items.size())) : foreign();
            criterion.set("CFItemURI", link(to));
        }
        if (sometimes()) {
            criterion.put("weight", new BigDecimal("0.5"));
        }
        if (random.nextBoolean()) {
            criterion.put("position", random.nextInt(9));
        }
        ArrayNode levels = criterion.putArray("CFRubricCriterionLevels");
        boolean scored = !sometimes();
        boolean falling = random.nextBoolean();
        int count = random.nextInt(4) + (whole ? 2 : 0);
        for (int l = 0; l < count; l++) {
            ObjectNode level = object(levels.addObject());
            maybe(level, "quality", "description", "feedback");
            if (level.remove("extensions") instanceof ObjectNode one) {
                level.putArray("extensions").add(one);
            }
            if (scored) {
                level.put("score", new BigDecimal((falling ? 9 - l : l) + ".25"));
            }
            if (random.nextBoolean()) {
                level.put("position", l);
            }
        }
    }

    private void definitions() {
        if (sometimes()) {
            ObjectNode type =
                    object(content.putObject("CFDefinitions").putArray("CFItemTypes").addObject());
            type.put("title", "Element").put("description", texts.text()).put("hierarchyCode", "1");
        }
    }
}
