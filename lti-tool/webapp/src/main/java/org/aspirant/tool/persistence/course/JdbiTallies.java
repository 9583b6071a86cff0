package org.aspirant.tool.persistence.course;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.overview.Tallies;
import org.aspirant.academy.overview.Tally;
import org.aspirant.academy.play.Run;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.tool.persistence.Keys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts in the database, by two statements a course. */
public final class JdbiTallies implements Tallies {

    private static final List<String> FINAL =
            Arrays.stream(Decision.Status.values())
                    .filter(Decision.Status::isFinal)
                    .map(Decision.Status::key)
                    .toList();

    private final Jdbi jdbi;

    public JdbiTallies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<ActivityId, Tally> inCourse(CourseKey course) {
        return jdbi.withHandle(
                handle -> {
                    Map<ActivityId, Tally> tallies = new HashMap<>();
                    began(handle, course)
                            .forEach(
                                    (activity, began) ->
                                            tallies.put(activity, new Tally(began, 0, 0, 0)));
                    handedIn(handle, course)
                            .forEach(
                                    (activity, counted) ->
                                            tallies.merge(
                                                    activity, counted, JdbiTallies::together));
                    return tallies;
                });
    }

    private static Map<ActivityId, Integer> began(Handle handle, CourseKey course) {
        return Keys.bind(
                        handle.createQuery(
                                "select activity_id, count(distinct subject_id) as began from run"
                                        + " where"
                                        + Keys.IN_COURSE
                                        + "and kind = :kind group by activity_id"),
                        course)
                .bind("kind", Run.Kind.RECORDED.name())
                .map(
                        (row, context) ->
                                Map.entry(
                                        new ActivityId(row.getString("activity_id")),
                                        row.getInt("began")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The newest decision of a submission is in force. */
    private static Map<ActivityId, Tally> handedIn(Handle handle, CourseKey course) {
        return Keys.bind(
                        handle.createQuery(
                                """
                                select s.activity_id, count(*) as submitted,
                                    count(r.submission_id) as released,
                                    count(case when r.submission_id is null
                                        and d.status in (<final>) then 1 end) as decided
                                from submission s
                                left join release r on r.organization_id = s.organization_id
                                    and r.submission_id = s.id
                                left join decision d on d.organization_id = s.organization_id
                                    and d.submission_id = s.id
                                    and d.number = (select max(n.number) from decision n
                                        where n.organization_id = s.organization_id
                                        and n.submission_id = s.id)
                                where s.organization_id = :organization and s.course_id = :course
                                group by s.activity_id"""),
                        course)
                .bindList("final", FINAL)
                .map(
                        (row, context) ->
                                Map.entry(
                                        new ActivityId(row.getString("activity_id")),
                                        new Tally(
                                                0,
                                                row.getInt("submitted"),
                                                row.getInt("decided"),
                                                row.getInt("released"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Tally together(Tally begun, Tally handedIn) {
        return new Tally(
                begun.began(), handedIn.submitted(), handedIn.decided(), handedIn.released());
    }
}
