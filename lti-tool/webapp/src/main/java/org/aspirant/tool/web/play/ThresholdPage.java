package org.aspirant.tool.web.play;

import java.util.Locale;
import java.util.Optional;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.view.Recap;
import org.aspirant.academy.simulation.view.ThresholdView;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * What is told and asked before a scene.
 *
 * @param nextNumber the number that the next move will have; the form carries it
 * @param recap for somebody who comes back; empty while they are at it
 * @param problem why the last move was not taken, in the reader's language
 */
public record ThresholdPage(
        Frame frame,
        About about,
        Run run,
        int nextNumber,
        ThresholdView threshold,
        Optional<Recap> recap,
        Optional<String> problem)
        implements Page {

    @Override
    public String template() {
        return "play/threshold.jte";
    }

    /** The path of this run. */
    public String path() {
        return frame.at("attempts/" + run.id().value());
    }

    public boolean isPreview() {
        return run.kind() == Run.Kind.PREVIEW;
    }

    /** The word that a form sends for a pace. */
    public static String word(Pace pace) {
        return pace.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The pace that a form's word stands for. */
    static Optional<Pace> pace(String word) {
        for (Pace pace : Pace.values()) {
            if (word(pace).equals(word)) {
                return Optional.of(pace);
            }
        }
        return Optional.empty();
    }
}
