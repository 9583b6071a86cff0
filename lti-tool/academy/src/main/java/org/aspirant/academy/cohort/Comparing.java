package org.aspirant.academy.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.view.DecidedPlace;
import org.aspirant.academy.submission.Submission;

/** Makes the comparison of one cohort for one reader, who may see it. */
final class Comparing {

    private final Participant reader;
    private final Cohort cohort;
    private final Debriefing.Compare rules;
    private final Suppression suppression;
    private final Words words;

    Comparing(Participant reader, Cohort cohort, Debriefing.Compare rules, Words words) {
        this.reader = reader;
        this.cohort = cohort;
        this.rules = rules;
        this.suppression = new Suppression(rules.minN());
        this.words = words;
    }

    /** What one person decided at the place; where they came there twice, the last time. */
    private record Made(Submission submission, Decision decision) {}

    /**
     * The comparison.
     *
     * @param about the simulation, in the reader's language as the places are
     * @param places that are told of
     * @param own what the reader took, by place; empty for a reader who did not play
     */
    CohortOutcome told(About about, List<DecidedPlace> places, Map<String, List<String>> own) {
        int submitted = cohort.members().size();
        if (submitted < rules.minN()) {
            return new CohortOutcome.TooFew(rules.minN());
        }
        var told = new ArrayList<Comparison.At>();
        for (DecidedPlace place : places) {
            var made = made(place.id());
            if (!made.isEmpty()) {
                told.add(at(place, made, own.getOrDefault(place.id(), List.of())));
            }
        }
        return new CohortOutcome.Compared(
                new Comparison(
                        about,
                        rules.minN(),
                        submitted,
                        cohort.onOtherVersions(),
                        rules.reasons(),
                        told));
    }

    private List<Made> made(String place) {
        var made = new ArrayList<Made>();
        for (Cohort.Member member : cohort.members()) {
            member.run()
                    .decisionAt(place)
                    .ifPresent(decision -> made.add(new Made(member.submission(), decision)));
        }
        return made;
    }

    private Comparison.At at(DecidedPlace place, List<Made> made, List<String> own) {
        var counted = suppression.counted(made);
        var options = place.options().stream().map(DecidedPlace.Option::id).toList();
        return new Comparison.At(
                place,
                suppression.count(counted.stream().map(Made::decision).toList(), options),
                rules.reasons() ? reasons(place, counted, options) : List.of(),
                own);
    }

    private List<Reason.Group> reasons(
            DecidedPlace place, List<Made> counted, List<String> options) {
        var shared =
                counted.stream()
                        .filter(one -> one.decision().reason() != null)
                        .filter(one -> one.submission().reasons() == Submission.Reasons.SHARED)
                        .toList();
        // Those who withhold or are gone leave a group too small before any word is read.
        Map<List<String>, Long> sizes =
                shared.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.decision().taken(), Collectors.counting()));
        var enough =
                shared.stream()
                        .filter(
                                one ->
                                        sizes.getOrDefault(one.decision().taken(), 0L)
                                                >= rules.minN())
                        .toList();
        var kept = words.read(reader.organization(), ids(enough));
        var written = enough.stream().flatMap(one -> written(one, kept).stream()).toList();
        return new Lettering(reader.place(), place.id())
                .lettered(written, order(written, options), rules.minN());
    }

    private static Set<TextId> ids(List<Made> made) {
        return made.stream()
                .flatMap(one -> Optional.ofNullable(one.decision().reason()).stream())
                .map(reason -> new TextId(reason.textId()))
                .collect(Collectors.toSet());
    }

    private Optional<Lettering.Written> written(Made made, Map<TextId, Wording> kept) {
        var reason = made.decision().reason();
        return reason != null
                        && kept.get(new TextId(reason.textId())) instanceof Wording.Written written
                ? Optional.of(
                        new Lettering.Written(
                                reason.textId(),
                                made.decision().taken(),
                                written.text(),
                                made.submission().candidate().equals(reader.subject())))
                : Optional.empty();
    }

    /** Options in the author's order; sets of characters by their first members. */
    private static List<List<String>> order(List<Lettering.Written> written, List<String> options) {
        return written.stream()
                .map(Lettering.Written::taken)
                .distinct()
                .sorted(
                        (one, other) -> {
                            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                                int by =
                                        Integer.compare(
                                                options.indexOf(one.get(i)),
                                                options.indexOf(other.get(i)));
                                if (by != 0) {
                                    return by;
                                }
                            }
                            return Integer.compare(one.size(), other.size());
                        })
                .toList();
    }
}
