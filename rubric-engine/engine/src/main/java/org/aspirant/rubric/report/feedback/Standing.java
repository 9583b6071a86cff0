package org.aspirant.rubric.report.feedback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.explain.Explanation.OfCriterion;
import org.aspirant.rubric.explain.Explanation.OfReading;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Words;
import org.aspirant.rubric.scoring.Reading;
import org.jspecify.annotations.Nullable;

/** Where work stands on a criterion, in the words of the rubric if there is one. */
record Standing(@Nullable Rubric rubric, Words words) {

    String title(OfCriterion node) {
        return criterion(node).map(Criterion::title).orElse(node.criterion().id());
    }

    /** The level reached, or both that the value lies between. */
    String level(OfCriterion node) {
        var value = node.score().value();
        if (value.isEmpty()) {
            return words.say("level.none");
        }
        int at = reached(node, value.get());
        List<Scale.Level> levels = levels(node);
        Scale.Level reached = levels.get(at);
        boolean between = at + 1 < levels.size() && reached.value().isBelow(value.get());
        return between
                ? words.say("level.between", name(node, reached), name(node, levels.get(at + 1)))
                : name(node, reached);
    }

    /**
     * What was asked, what the level says, what assessors pointed at, and what comes next, of a
     * criterion that is settled.
     */
    List<Block> blocks(OfCriterion node) {
        List<Block> blocks = new ArrayList<>();
        criterion(node).ifPresent(each -> blocks.add(new Block.Paragraph(each.question())));
        blocks.add(new Block.Paragraph(words.say("level.is", level(node))));
        int at = reached(node, node.score().value().orElseThrow());
        List<Scale.Level> levels = levels(node);
        descriptor(node, levels.get(at)).ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        evidence(node, blocks);
        if (at + 1 < levels.size()) {
            Scale.Level next = levels.get(at + 1);
            String name = name(node, next);
            blocks.add(
                    new Block.Paragraph(
                            descriptor(node, next)
                                    .map(text -> words.say("next.asks", name, text))
                                    .orElseGet(() -> words.say("next", name))));
        } else {
            blocks.add(new Block.Paragraph(words.say("next.none")));
        }
        return blocks;
    }

    private void evidence(OfCriterion node, List<Block> blocks) {
        Set<String> places = new LinkedHashSet<>();
        for (OfReading reading : node.resolution().because()) {
            if (reading.reading().standing() == Reading.Standing.COUNTS) {
                reading.reading().evidence().forEach(each -> places.add(said(each)));
            }
        }
        if (!places.isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("evidence")));
            blocks.add(new Block.Items(List.copyOf(places)));
        }
    }

    private String said(Evidence evidence) {
        if (!(evidence instanceof Evidence.Passage passage)) {
            return evidence.text();
        }
        String place = words.say("place", passage.kind(), passage.target());
        var span = passage.span();
        return span == null
                ? place
                : place
                        + words.say(
                                "place.span",
                                Integer.toString(span.start() + 1),
                                Integer.toString(span.end()));
    }

    private static List<Scale.Level> levels(OfCriterion node) {
        return node.criterion().levels().levels();
    }

    private static int reached(OfCriterion node, Exact value) {
        List<Scale.Level> levels = levels(node);
        int reached = 0;
        for (int at = 1; at < levels.size(); at++) {
            if (value.isAtLeast(levels.get(at).value())) {
                reached = at;
            }
        }
        return reached;
    }

    private Optional<Criterion> criterion(OfCriterion node) {
        return rubric == null ? Optional.empty() : rubric.criterion(node.criterion().id());
    }

    private String name(OfCriterion node, Scale.Level level) {
        return worded(node, level).map(Level::title).orElse(level.id());
    }

    private Optional<String> descriptor(OfCriterion node, Scale.Level level) {
        return worded(node, level).map(Level::descriptor);
    }

    private Optional<Level> worded(OfCriterion node, Scale.Level level) {
        return criterion(node).flatMap(each -> each.level(level.id()));
    }
}
