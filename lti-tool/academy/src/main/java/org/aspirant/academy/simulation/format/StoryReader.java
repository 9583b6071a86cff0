package org.aspirant.academy.simulation.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.markdown.Passage;
import org.aspirant.academy.simulation.format.Names.Kind;
import org.aspirant.academy.simulation.scenario.Ending;
import org.aspirant.academy.simulation.scenario.Limit;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.Story;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.jspecify.annotations.Nullable;

/** Reads nodes, events and endings. */
final class StoryReader {

    private final Names names;
    private final TextReader texts;
    private final LogicReader logic;
    private final ChoiceReader choices;
    private final ThresholdReader thresholds;

    StoryReader(Names names, TextReader texts, LogicReader logic) {
        this.names = names;
        this.texts = texts;
        this.logic = logic;
        this.choices = new ChoiceReader(names, texts, logic);
        this.thresholds = new ThresholdReader(names, texts, logic, choices);
    }

    Story read(Cursor root) {
        names.check(root.at("start"), root.text("start"), Kind.NODE);
        Map<String, Node> nodes = new LinkedHashMap<>();
        root.at("nodes").values().forEach(at -> nodes.put(at.key(), node(at)));
        Map<String, StoryEvent> events = new LinkedHashMap<>();
        root.at("events").values().forEach(at -> events.put(at.key(), event(at)));
        Map<String, Ending> endings = new LinkedHashMap<>();
        root.at("endings").values().forEach(at -> endings.put(at.key(), ending(at)));
        return new Story(
                root.text("start"),
                nodes,
                events,
                endings,
                new InboxReader(names, texts, logic).read(root));
    }

    private Node node(Cursor at) {
        return new Node(
                at.key(),
                new Node.Heading(at.text("title"), at.textOrNull("eyebrow"), at.textOrNull("lede")),
                texts.passage(at, "text"),
                texts.passageOrNull(at, "revisit"),
                new Node.Props(
                        ids(at, "exhibits", Kind.EXHIBIT),
                        ids(at, "shows", Kind.EXHIBIT),
                        ids(at, "cast", Kind.PERSON)),
                at.has("stop") ? stop(at.at("stop")) : null,
                at.node().path("checkpoint").asBoolean(),
                at.has("at") ? logic.time(at.at("at")) : null,
                logic.effects(at, "effects"),
                thresholds.advisory(at),
                step(at));
    }

    private List<String> ids(Cursor at, String key, Kind kind) {
        at.list(key).forEach(one -> names.check(one, one.node().asText(), kind));
        return at.texts(key);
    }

    private static Node.Stop stop(Cursor at) {
        List<Integer> plans = new ArrayList<>();
        at.node().path("plans").forEach(plan -> plans.add(plan.asInt()));
        return new Node.Stop(at.number("minutes"), at.text("ask"), plans);
    }

    private Step step(Cursor at) {
        thresholds.checkLimit(at);
        if (at.has("choices")) {
            at.list("choices").forEach(choices::requireWay);
            return choosing(at, thresholds.limit(at));
        } else if (at.has("casting")) {
            return casting(at.at("casting"));
        } else if (at.has("sheet")) {
            return sheet(at.at("sheet"));
        }
        var on = at.at("continue");
        return new Step.Continuing(on.textOrNull("label"), logic.way(on));
    }

    private Step.Choosing choosing(Cursor at, @Nullable Limit limit) {
        return new Step.Choosing(
                at.text("ask"), at.list("choices").stream().map(choices::choice).toList(), limit);
    }

    private Step casting(Cursor at) {
        var from = at.list("from").stream().map(this::candidate).toList();
        Set<String> seen = new HashSet<>();
        for (Cursor one : at.list("from")) {
            if (!seen.add(one.text("who"))) {
                names.refuse(
                        one.at("who"),
                        "unique-ids",
                        "'" + one.text("who") + "' is on the list twice",
                        "list everybody once");
            }
        }
        if (at.number("pick") >= from.size()) {
            names.refuse(
                    at.at("pick"),
                    "casting",
                    at.number("pick") + " of " + from.size() + " leaves nothing to decide",
                    "pick fewer than are on the list");
        }
        return new Step.Casting(
                at.text("ask"),
                at.number("pick"),
                from,
                at.has("justify") ? ChoiceReader.justify(at.at("justify")) : null,
                logic.effects(at, "effects"),
                logic.way(at));
    }

    private Step.Candidate candidate(Cursor at) {
        names.check(at.at("who"), at.text("who"), Kind.PERSON);
        return new Step.Candidate(
                at.text("who"),
                at.text("short"),
                at.text("note"),
                logic.conditionAt(at, "when"),
                logic.effects(at, "effects"));
    }

    private Step sheet(Cursor at) {
        return new Step.Sheet(
                at.text("title"),
                at.list("fields").stream()
                        .map(
                                field ->
                                        new Step.Field(
                                                field.text("id"),
                                                field.text("label"),
                                                field.text("prompt"),
                                                field.number("minWords"),
                                                field.number("maxChars")))
                        .toList(),
                logic.effects(at, "effects"),
                logic.way(at));
    }

    private StoryEvent event(Cursor at) {
        var from = at.textOrNull("from");
        if (from != null) {
            names.check(at.at("from"), from, Kind.PERSON);
        }
        return new StoryEvent(
                at.key(),
                at.text("title"),
                from,
                texts.passage(at, "text"),
                logic.effects(at, "effects"),
                at.has("choices") ? answer(at) : null);
    }

    private StoryEvent.Answer answer(Cursor at) {
        var postpone = at.at("postpone");
        int by = LogicReader.minutes(postpone.at("by"));
        if (by < 1) {
            names.refuse(
                    postpone, "postpone", "it is put off by no time", "write 1 minute or more");
        }
        return new StoryEvent.Answer(choosing(at, null), by, logic.effects(postpone, "effects"));
    }

    private Ending ending(Cursor at) {
        var causes = new ArrayList<Ending.Cause>();
        var list = at.list("causes");
        for (Cursor cause : list) {
            boolean last = cause.equals(list.get(list.size() - 1));
            if (last == cause.has("when")) {
                names.refuse(
                        cause,
                        "causes",
                        last
                                ? "the last cause of '" + at.key() + "' has a condition"
                                : "a cause before the last of '" + at.key() + "' has no condition",
                        "only the last cause has no 'when'");
            }
            names.check(cause.at("node"), cause.text("node"), Kind.NODE, Kind.EVENT);
            causes.add(
                    new Ending.Cause(
                            cause.text("node"), logic.conditionAt(cause, "when"), because(cause)));
        }
        return new Ending(at.key(), at.text("title"), texts.passage(at, "text"), causes);
    }

    private Passage because(Cursor cause) {
        return texts.passage(cause, "because");
    }
}
