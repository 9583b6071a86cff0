package org.aspirant.academy.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.play.Playthrough;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Step;

/**
 * A submission opened to be read.
 *
 * @param at the run as it ended
 * @param sources everything that the candidate wrote, in the order of the run, under the name that
 *     evidence has for it: {@code decision:3}, {@code sheet:scope}, {@code message:buses}, {@code
 *     debrief:d1}
 * @param exhibits ids of the exhibits that lay before the candidate at some time
 */
public record Work(
        Submission submission, Playthrough at, Map<String, Wording> sources, Set<String> exhibits) {

    public Work {
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        exhibits = Set.copyOf(exhibits);
    }

    /** The same, told in a language where the simulation exists in it. */
    public Work in(String language) {
        return new Work(submission, at.in(language), sources, exhibits);
    }

    /** What was written there; empty if nothing was, or if the candidate has been erased. */
    public Optional<String> text(String source) {
        return sources.get(source) instanceof Wording.Written written
                ? Optional.of(written.text())
                : Optional.empty();
    }

    /**
     * What the candidate was asked there: the label of a field of a sheet, the subject of a
     * message, or the question of the debrief; empty for the reasons of a decision.
     */
    public Optional<String> question(String source) {
        var scenario = at.state().scenario();
        String asked = source.substring(source.indexOf(':') + 1);
        if (source.startsWith("sheet:")) {
            return scenario.story().fields().stream()
                    .filter(field -> field.id().equals(asked))
                    .map(Step.Field::label)
                    .findFirst();
        }
        if (source.startsWith("message:")) {
            return Optional.ofNullable(scenario.story().inbox().get(asked)).map(Message::subject);
        }
        if (!source.startsWith("debrief:")) {
            return Optional.empty();
        }
        var debriefing = scenario.debriefing();
        return asked.equals(SavingDraft.COMMITMENT)
                ? Optional.of(debriefing.commitment().label())
                : debriefing.stages().values().stream()
                        .flatMap(List::stream)
                        .filter(prompt -> prompt.id().equals(asked))
                        .map(Debriefing.Prompt::label)
                        .findFirst();
    }

    /** Whether the candidate's words are gone for good. */
    public boolean isErased() {
        return sources.values().stream().anyMatch(Wording.Erased.class::isInstance);
    }

    /** How many decisions there are; evidence counts them from 1. */
    public int decisions() {
        return at.state().decisions().size();
    }
}
