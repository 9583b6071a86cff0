package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;

/** Bundles with everything that our documents can say, drawn from a seed. */
public final class RandomBundle {

    private static final List<String> WORDS =
            List.of(
                    "weighs",
                    "grounds",
                    "Öl",
                    "“quoted”",
                    "a \"b\"",
                    "line\nbreak",
                    "1,5",
                    "null",
                    "- dash",
                    "# hash",
                    "yes",
                    "0x1F",
                    "12:30",
                    "{brace}",
                    "ends:",
                    "日本",
                    "~",
                    "tab\there",
                    "1e5",
                    "back\\slash");

    private final Random random;

    public RandomBundle(long seed) {
        random = new Random(seed);
    }

    /** Some words, never blank. */
    public String text() {
        var words = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private boolean sometimes() {
        return random.nextInt(3) == 0;
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** A framework, some rubrics on it and some plans. */
    public Bundle next() {
        ObjectNode draft = Bundle.draft();
        boolean framed = !sometimes();
        List<String> competencies = new ArrayList<>();
        if (framed) {
            framework(draft.withArrayProperty("frameworks").addObject(), competencies);
        } else {
            competencies.addAll(List.of("C1", "C.2"));
        }
        int rubrics = random.nextInt(3) + (framed ? 0 : 1);
        for (int r = 0; r < rubrics; r++) {
            ObjectNode rubric = draft.withArrayProperty("rubrics").addObject();
            rubric("rubric-" + r, rubric, competencies);
            if (sometimes()) {
                plan("plan-" + r, draft.withArrayProperty("plans").addObject(), rubric);
            }
        }
        return Fixture.model(Bundle.compile("random", draft));
    }

    private void framework(ObjectNode framework, List<String> competencies) {
        framework.put("schema", "framework/1").put("id", "tallgrass").put("version", upTo(9));
        framework.put("title", text()).put("profile", "district_" + upTo(9));
        ObjectNode theory = framework.putObject("theoryOfAction").put("statement", text());
        ArrayNode links = theory.putArray("links");
        for (int i = 0; i < upTo(3); i++) {
            ObjectNode link = links.addObject().put("id", "link" + i);
            List.of("if", "then", "because", "by").forEach(key -> link.put(key, text()));
        }
        ArrayNode standards = framework.putArray("standards");
        for (int i = 0; i < 3; i++) {
            ObjectNode one = standards.addObject().put("id", "S" + i).put("title", text());
            one.put("edition", "201" + i);
            if (sometimes()) {
                one.put("link", "https://standards.example/" + i);
            }
        }
        ArrayNode domains = framework.putArray("domains");
        for (int d = 0; d < upTo(3); d++) {
            ObjectNode domain = domains.addObject().put("id", "D" + d);
            domain.put("title", text()).put("about", text());
            ArrayNode in = domain.putArray("competencies");
            for (int c = 0; c < upTo(3); c++) {
                String id = c == 0 ? "D" + d : "C" + d + "." + c;
                competencies.add(id);
                statement(in.addObject().put("id", id), 4, links.size());
            }
        }
        ArrayNode dispositions = framework.putArray("dispositions");
        for (int i = 0; i < random.nextInt(3); i++) {
            statement(
                    dispositions.addObject().put("id", "disposition" + i),
                    sometimes() ? 4 : 0,
                    links.size());
        }
    }

    private void statement(ObjectNode statement, int levels, int links) {
        statement.put("title", text()).put("statement", text());
        statement.put("serves", "link" + random.nextInt(links)).put("provenance", text());
        ArrayNode levelList = statement.putArray("levels");
        for (int i = 0; i < levels; i++) {
            levelList.addObject().put("id", "l" + i).put("title", text()).put("behaviour", text());
        }
        ArrayNode lookFors = statement.putArray("lookFors");
        for (int i = 0; i < upTo(3); i++) {
            ObjectNode one = lookFors.addObject().put("indicator", text());
            one.put("example", text()).put("nonExample", text());
        }
        ArrayNode crosswalks = statement.putArray("crosswalks");
        for (int i = 0; i < random.nextInt(5); i++) {
            ObjectNode one = crosswalks.addObject().put("to", "S" + random.nextInt(3));
            String match = List.of("exact", "partial", "related", "none").get(random.nextInt(4));
            if (!match.equals("none")) {
                one.put("code", random.nextBoolean() ? "10" : "4.b " + text());
            }
            one.put("match", match).put("reason", text());
        }
    }

    private void rubric(String id, ObjectNode rubric, List<String> competencies) {
        rubric.put("schema", "rubric/1").put("id", id).put("version", upTo(9));
        rubric.put("title", text()).put("framework", "tallgrass").put("about", text());
        ArrayNode criteria = rubric.putArray("criteria");
        for (int c = 0; c < upTo(4); c++) {
            ObjectNode criterion = criteria.addObject().put("id", "c" + c);
            criterion.put("competency", competencies.get(random.nextInt(competencies.size())));
            criterion.put("title", text()).put("question", text());
            ArrayNode levels = criterion.putArray("levels");
            int lowest = random.nextInt(3);
            if (sometimes()) {
                levels.addObject().put("id", "nothing").put("value", lowest).put("absence", true);
            }
            for (int l = 0; l < 1 + upTo(4); l++) {
                String value = sometimes() ? 3 * (lowest + l) + 1 + "/3" : lowest + l + ".0";
                levels.addObject().put("id", "l" + l).put("value", value);
            }
            levels.forEach(level -> words((ObjectNode) level));
        }
    }

    private void words(ObjectNode level) {
        level.put("title", text()).put("descriptor", text());
        if (sometimes()) {
            level.put("sample", text());
        }
    }

    private void plan(String id, ObjectNode plan, JsonNode rubric) {
        plan.put("schema", "plan/1").put("id", id).put("title", text());
        plan.put("framework", "tallgrass").put("rubric", rubric.path("id").asText());
        ArrayNode scale = plan.putArray("scale");
        for (int i = 0; i < 2; i++) {
            scale.addObject().put("id", "s" + i).put("value", 100 + i);
        }
        ObjectNode task = plan.putArray("tasks").addObject().put("id", "task");
        task.put("combine", "sum");
        ArrayNode criteria = task.putArray("criteria");
        for (JsonNode criterion : rubric.path("criteria")) {
            ObjectNode one = criteria.addObject().put("id", criterion.path("id").asText());
            one.put("competency", criterion.path("competency").asText());
            one.put("weight", sometimes() ? "8/3" : String.valueOf(upTo(4)));
            ArrayNode levels = one.putArray("levels");
            for (JsonNode level : criterion.path("levels")) {
                ObjectNode copy = levels.addObject();
                List.of("id", "value", "absence").forEach(key -> copyIfThere(key, level, copy));
            }
        }
        plan.putArray("cuts").addObject().put("id", "met").put("atLeast", highest(criteria));
        plan.put("evidence", random.nextBoolean() ? "required" : "optional");
    }

    /** The highest composite, which is in range whatever the weights. */
    private static String highest(ArrayNode criteria) {
        Exact highest = Exact.ZERO;
        for (JsonNode criterion : criteria) {
            JsonNode levels = criterion.path("levels");
            Exact value = Exact.parse(levels.path(levels.size() - 1).path("value").asText());
            Exact weight = Exact.parse(criterion.path("weight").asText());
            highest = highest.plus(weight.times(value));
        }
        return highest.toString();
    }

    private static void copyIfThere(String key, JsonNode from, ObjectNode to) {
        if (from.has(key)) {
            to.set(key, from.path(key));
        }
    }
}
