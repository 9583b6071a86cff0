package org.aspirant.tool.web.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.MeterLine;
import org.aspirant.rubric.chart.PathMap;
import org.aspirant.rubric.chart.TrendChart;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A finished run, to be looked back at and, unless it is a preview or something was handed in, to
 * be handed in.
 *
 * @param drafts what was written into the debrief so far
 * @param sent what the refused form held, by the id of its prompt
 * @param frozen whether an attempt of this person has been handed in
 * @param compare what those who have handed in are shown of each other; null if nothing
 * @param shares whether the box that shares reasons was ticked in the refused form
 * @param problem why it was not handed in, in the reader's language
 */
public record DebriefPage(
        Frame frame,
        About about,
        Run run,
        DebriefView debrief,
        List<Draft> drafts,
        Map<String, String> sent,
        boolean frozen,
        Debriefing.@Nullable Compare compare,
        boolean shares,
        Optional<String> problem)
        implements Page {

    public DebriefPage {
        drafts = List.copyOf(drafts);
        sent = Map.copyOf(sent);
    }

    @Override
    public String template() {
        return "play/debrief.jte";
    }

    /** Whether the candidate is asked about showing their reasons to others. */
    public boolean asksForReasons() {
        return compare != null && compare.reasons();
    }

    public String path() {
        return frame.at("attempts/" + run.id().value());
    }

    public boolean isPreview() {
        return run.kind() == Run.Kind.PREVIEW;
    }

    /** What was written for a prompt: in a form that was refused, or before that. */
    public String draft(String field) {
        String refused = sent.get(field);
        return refused != null ? refused : kept(field);
    }

    private String kept(String field) {
        return drafts.stream()
                .filter(
                        draft ->
                                draft.node().equals(SavingDraft.DEBRIEF)
                                        && draft.field().equals(field))
                .map(Draft::text)
                .findFirst()
                .orElse("");
    }

    /** The questions that a refused form answered with fewer words than are asked for. */
    public List<Debriefing.Prompt> tooShort() {
        return problem.isEmpty()
                ? List.of()
                : debrief.stages().values().stream()
                        .flatMap(List::stream)
                        .filter(prompt -> Written.words(draft(prompt.id())) < prompt.minWords())
                        .toList();
    }

    /** The messages that arrived, and what became of them. */
    public Inbox inbox() {
        return new Inbox(frame.text(), debrief.inbox());
    }

    /** The path as a picture. */
    public String pathChart() {
        var map = debrief.map();
        List<PathMap.Layer> layers =
                map.layers().stream()
                        .map(
                                layer ->
                                        new PathMap.Layer(
                                                layer.options().stream()
                                                        .map(option -> option.label())
                                                        .toList(),
                                                taken(layer.options())))
                        .toList();
        String said =
                map.layers().stream()
                        .flatMap(layer -> layer.options().stream())
                        .filter(option -> option.taken())
                        .map(option -> option.label())
                        .collect(Collectors.joining(", "));
        return new PathMap(
                        frame.text().get("debrief.path-label", said, map.ending()),
                        StoryClock.text(map.start(), frame.text()),
                        layers,
                        map.ending())
                .svg();
    }

    private static List<Integer> taken(
            List<org.aspirant.academy.simulation.view.PathMap.Option> options) {
        return java.util.stream.IntStream.range(0, options.size())
                .filter(index -> options.get(index).taken())
                .boxed()
                .toList();
    }

    /** How one meter moved, as a picture. */
    public String trend(MeterLine meter) {
        String values =
                meter.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new TrendChart(
                        frame.text().get("debrief.meter-label", meter.label(), values),
                        meter.values(),
                        meter.min(),
                        meter.max(),
                        frame.text().get("debrief.start"))
                .svg();
    }
}
