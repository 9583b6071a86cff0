package org.aspirant.academy.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;

/** Brings together the submitted runs of an activity: never a practice attempt, one a person. */
public final class Gathering {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Runs runs;
    private final Playthroughs playthroughs;

    public Gathering(
            Catalogue catalogue, Submissions submissions, Runs runs, Playthroughs playthroughs) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.runs = runs;
        this.playthroughs = playthroughs;
    }

    /**
     * The runs on the version that most people played, and of two such the one handed in last.
     *
     * @return empty where nobody has handed in, or the version is not here any more
     */
    Optional<Cohort> largest(ActivityKey place) {
        var all = counted(place);
        Map<String, Long> byVersion =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.pins().simulationHash(), Collectors.counting()));
        return all.stream()
                .map(one -> one.pins().simulationHash())
                .reduce(
                        (former, later) ->
                                Comparator.<String, Long>comparing(byVersion::get)
                                                        .compare(later, former)
                                                >= 0
                                        ? later
                                        : former)
                .flatMap(hash -> on(place, hash, all));
    }

    /**
     * The runs on one version.
     *
     * @param hash of the simulation
     * @return empty where the version is not here any more
     */
    Optional<Cohort> on(ActivityKey place, String hash) {
        return on(place, hash, counted(place));
    }

    private List<Submission> counted(ActivityKey place) {
        return submissions.in(place).stream().filter(one -> !one.testUser()).toList();
    }

    private Optional<Cohort> on(ActivityKey place, String hash, List<Submission> all) {
        var same = all.stream().filter(one -> one.pins().simulationHash().equals(hash)).toList();
        return catalogue
                .simulation(hash)
                .map(
                        scenario ->
                                new Cohort(
                                        scenario, members(place, same), all.size() - same.size()));
    }

    private List<Cohort.Member> members(ActivityKey place, List<Submission> submitted) {
        Map<RunId, Run> recorded =
                runs.recorded(place).stream()
                        .collect(Collectors.toMap(Run::id, Function.identity()));
        return submitted.stream()
                .map(
                        one ->
                                new Cohort.Member(
                                        one,
                                        Optional.ofNullable(recorded.get(one.run()))
                                                .flatMap(playthroughs::state)
                                                .orElseThrow(
                                                        () ->
                                                                new IllegalStateException(
                                                                        "no run of submission "
                                                                                + one.id()))))
                .toList();
    }
}
