package org.aspirant.academy.submission;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Playthrough;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Written;

/** Opens submissions for those who have the right to read them, which callers must have checked. */
public final class Works {

    private final Runs runs;
    private final Words words;
    private final Playthroughs playthroughs;

    public Works(Runs runs, Words words, Playthroughs playthroughs) {
        this.runs = runs;
        this.words = words;
        this.playthroughs = playthroughs;
    }

    /**
     * What was handed in.
     *
     * @return empty if this installation has not the version of the simulation it was played on
     */
    public Optional<Work> of(Submission submission) {
        Run run =
                runs.find(submission.place().courseKey(), submission.run())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no run of submission " + submission.id()));
        return playthroughs.of(run).map(at -> of(submission, at));
    }

    private Work of(Submission submission, Playthrough at) {
        var answers =
                words.read(
                        submission.organization(),
                        submission.answers().stream().map(it -> it.text().id()).toList());
        var sources = new LinkedHashMap<String, Wording>();
        for (Decision decision : at.state().decisions()) {
            var reason = decision.reason();
            if (reason != null) {
                sources.put("decision:" + decision.number(), wording(at.words(), reason));
            }
        }
        at.state().sheets().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        field ->
                                sources.put(
                                        "sheet:" + field.getKey(),
                                        wording(at.words(), field.getValue())));
        at.state().handled().stream()
                .filter(one -> one.reply() != null)
                .forEach(
                        one ->
                                sources.put(
                                        "message:" + one.message(),
                                        wording(at.words(), Objects.requireNonNull(one.reply()))));
        for (Answer answer : submission.answers()) {
            sources.put(
                    "debrief:" + answer.prompt(),
                    answers.getOrDefault(answer.text().id(), new Wording.Erased()));
        }
        return new Work(submission, at, sources, exhibits(at.state()));
    }

    private static Wording wording(Map<TextId, Wording> words, Written written) {
        return words.getOrDefault(new TextId(written.textId()), new Wording.Erased());
    }

    private static Set<String> exhibits(RunState state) {
        var seen = new HashSet<String>();
        for (String exhibit : state.scenario().setting().exhibits().keySet()) {
            if (state.world().holds(Fact.opened(exhibit))) {
                seen.add(exhibit);
            }
        }
        state.scenario()
                .story()
                .nodes()
                .values()
                .forEach(
                        node -> {
                            if (state.world().holds(Fact.visited(node.id()))) {
                                seen.addAll(node.props().shows());
                            }
                        });
        return seen;
    }
}
