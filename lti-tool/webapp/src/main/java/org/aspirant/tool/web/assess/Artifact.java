package org.aspirant.tool.web.assess;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.view.ExhibitView;
import org.aspirant.academy.simulation.view.MessageView;
import org.aspirant.academy.simulation.view.PathStep;
import org.aspirant.academy.submission.Work;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.play.Inbox;

/**
 * What a candidate submitted, as readers see it: without a name.
 *
 * @param steps the path, told afterwards
 * @param exhibits those that the candidate opened
 */
public record Artifact(Messages text, Work work, List<PathStep> steps, List<ExhibitView> exhibits) {

    public Artifact {
        steps = List.copyOf(steps);
        exhibits = List.copyOf(exhibits);
    }

    public static Artifact of(Work read, Messages text) {
        var work = read.in(text.language());
        var at = work.at();
        return new Artifact(
                text,
                work,
                PathStep.all(at.state(), at.ownWords()),
                ExhibitView.opened(at.state(), at.ownWords()));
    }

    /** The messages that arrived, and what was done with them. */
    public Inbox inbox() {
        return new Inbox(text, MessageView.all(work.at().state(), work.at().ownWords()));
    }

    public String title() {
        return work.at().state().scenario().about().title();
    }

    /**
     * Where to find what was written.
     *
     * @param kind {@code sheet} or {@code debrief}
     * @return names of sources, in the order in which they were asked for
     */
    public List<String> sources(String kind) {
        return work.sources().keySet().stream()
                .filter(source -> source.startsWith(kind + ":"))
                .toList();
    }

    public String words(String source) {
        return work.text(source).orElse("");
    }

    /** What a source is called: the question as the candidate saw it, an exhibit's title. */
    public String sourceTitle(String source) {
        int colon = source.indexOf(':');
        String target = source.substring(colon + 1);
        return switch (source.substring(0, Math.max(colon, 0))) {
            case "decision" -> text.get("assess.source.decision", target);
            case "exhibit" ->
                    Optional.ofNullable(
                                    work.at().state().scenario().setting().exhibits().get(target))
                            .map(Exhibit::title)
                            .orElse(target);
            default -> work.question(source).orElse(target);
        };
    }
}
