package org.aspirant.academy.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/** Runs that are kept elsewhere; for tests that step in between. */
class ForwardingRuns implements Runs {

    private final Runs runs;

    ForwardingRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public boolean begin(Run run) {
        return runs.begin(run);
    }

    @Override
    public Optional<Run> find(CourseKey course, RunId id) {
        return runs.find(course, id);
    }

    @Override
    public List<Run> of(ActivityKey place, SubjectId subject, Run.Kind kind) {
        return runs.of(place, subject, kind);
    }

    @Override
    public List<Run> recorded(ActivityKey place) {
        return runs.recorded(place);
    }

    @Override
    public Optional<RunId> handedIn(ActivityKey place, SubjectId subject) {
        return runs.handedIn(place, subject);
    }

    @Override
    public boolean append(OrganizationId organization, RunId run, LoggedMove move) {
        return runs.append(organization, run, move);
    }

    @Override
    public List<LoggedMove> moves(OrganizationId organization, RunId run) {
        return runs.moves(organization, run);
    }

    @Override
    public void end(OrganizationId organization, RunId run, String ending, Instant at) {
        runs.end(organization, run, ending, at);
    }

    @Override
    public void discardPreviews(ActivityKey place, SubjectId subject) {
        runs.discardPreviews(place, subject);
    }
}
