package org.aspirant.academy.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.LoggedMove;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.submission.Submission;

final class MemoryRuns implements Runs {

    private record MoveKey(OrganizationId organization, RunId run, int number) {}

    private record Move(MoveKey key, LoggedMove logged) {}

    private final MemorySubmissions submissions;
    private final Table<RunId, Run> runs;
    private final Table<MoveKey, Move> moves;

    MemoryRuns(Memory memory, MemorySubmissions submissions) {
        this.submissions = submissions;
        runs = memory.table();
        moves = memory.table();
    }

    @Override
    public boolean begin(Run run) {
        boolean taken =
                of(run.place(), run.subject(), run.kind()).stream()
                        .anyMatch(other -> other.attempt() == run.attempt());
        return !taken && runs.add(run.id(), run);
    }

    @Override
    public Optional<Run> find(CourseKey course, RunId id) {
        return runs.find(id).filter(run -> run.place().courseKey().equals(course));
    }

    @Override
    public List<Run> of(ActivityKey place, SubjectId subject, Run.Kind kind) {
        return runs
                .where(
                        run ->
                                run.place().equals(place)
                                        && run.subject().equals(subject)
                                        && run.kind() == kind)
                .stream()
                .sorted(Comparator.comparing(Run::attempt))
                .toList();
    }

    @Override
    public List<Run> recorded(ActivityKey place) {
        return runs
                .where(run -> run.place().equals(place) && run.kind() == Run.Kind.RECORDED)
                .stream()
                .sorted(
                        Comparator.comparing((Run run) -> run.subject().value())
                                .thenComparing(Run::attempt))
                .toList();
    }

    @Override
    public Optional<RunId> handedIn(ActivityKey place, SubjectId subject) {
        return submissions.of(place, subject).map(Submission::run);
    }

    @Override
    public boolean append(OrganizationId organization, RunId run, LoggedMove move) {
        var key = new MoveKey(organization, run, move.number());
        return moves.add(key, new Move(key, move));
    }

    @Override
    public List<LoggedMove> moves(OrganizationId organization, RunId run) {
        return moves
                .where(
                        move ->
                                move.key().organization().equals(organization)
                                        && move.key().run().equals(run))
                .stream()
                .map(Move::logged)
                .sorted(Comparator.comparing(LoggedMove::number))
                .toList();
    }

    @Override
    public void end(OrganizationId organization, RunId id, String ending, Instant at) {
        runs.find(id)
                .filter(run -> run.place().organization().equals(organization))
                .filter(run -> !run.isFinished())
                .ifPresent(run -> runs.put(id, ended(run, new Run.Ended(ending, at))));
    }

    private static Run ended(Run run, Run.Ended end) {
        return new Run(
                run.id(),
                run.place(),
                run.subject(),
                run.kind(),
                run.attempt(),
                run.simulation(),
                run.simulationHash(),
                run.seed(),
                run.testUser(),
                run.startedAt(),
                end);
    }

    @Override
    public void discardPreviews(ActivityKey place, SubjectId subject) {
        for (Run preview : of(place, subject, Run.Kind.PREVIEW)) {
            moves.removeIf(move -> move.key().run().equals(preview.id()));
            runs.remove(preview.id());
        }
    }
}
