package org.aspirant.tool.persistence.platform;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.aspirant.tool.platformlink.session.Purpose;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Open launches, shared by all nodes. The time of the last request is written at most once a
 * minute, so that reading a page is not also a write.
 */
public final class JdbiLaunchSessions implements LaunchSessions {

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final Jdbi jdbi;

    public JdbiLaunchSessions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void begin(LaunchSession session, LaunchSecret secret, Instant now) {
        Attendee who = session.who();
        ActivityId activity =
                who instanceof Participant participant ? participant.place().activity() : null;
        var returnTo = session.returnTo();
        LinksWanted wanted = session.wanted();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into launch_session (id, secret_hash, organization_id,
                                            issuer, client_id, deployment_id, course_id, activity_id,
                                            subject_id, roles, test_user, observer, locale, return_url,
                                            links_to, links_taken, links_several, links_columns,
                                            links_data, began_at, last_seen_at, expires_at)
                                        values (:id, :secret, :organization, :issuer, :client,
                                            :deployment, :course, :activity, :subject, :roles,
                                            :testUser, :observer, :locale, :returnTo, :linksTo,
                                            :linksTaken, :linksSeveral, :linksColumns, :linksData,
                                            :began, :now, :expires)""")
                                .bind("id", session.id())
                                .bind("secret", secret.hash())
                                .bind("organization", who.organization())
                                .bind("issuer", session.tenancy().registration().issuer())
                                .bind("client", session.tenancy().registration().clientId())
                                .bind("deployment", session.tenancy().deployment().value())
                                .bind("course", who.course().course())
                                .bind("activity", activity)
                                .bind("subject", who.subject())
                                .bind("roles", joined(who.roles()))
                                .bind("testUser", who.testUser())
                                .bind("observer", who.observer())
                                .bind("locale", session.locale().toLanguageTag())
                                .bind("returnTo", returnTo == null ? null : returnTo.toString())
                                .bind(
                                        "linksTo",
                                        wanted == null ? null : wanted.returnTo().toString())
                                .bind("linksTaken", wanted != null && wanted.links())
                                .bind("linksSeveral", wanted != null && wanted.several())
                                .bind("linksColumns", wanted != null && wanted.columns())
                                .bind("linksData", wanted == null ? null : wanted.data())
                                .bind("began", session.beganAt())
                                .bind("now", now)
                                .bind("expires", session.beganAt().plus(LaunchSession.LONGEST))
                                .execute());
    }

    @Override
    public Optional<LaunchSession> enter(LaunchId id, LaunchSecret secret, Instant now) {
        var open = look(id, secret, now);
        if (open.isPresent()) {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(
                                            """
                                            update launch_session set last_seen_at = :now
                                            where id = :id and last_seen_at < :stale""")
                                    .bind("now", now)
                                    .bind("id", id)
                                    .bind("stale", now.minus(TOUCH_EVERY))
                                    .execute());
        }
        return open;
    }

    @Override
    public Optional<LaunchSession> look(LaunchId id, LaunchSecret secret, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from launch_session
                                        where id = :id and secret_hash = :secret
                                        and expires_at > :now and last_seen_at > :idle""")
                                .bind("id", id)
                                .bind("secret", secret.hash())
                                .bind("now", now)
                                .bind("idle", now.minus(LaunchSession.IDLE))
                                .map((row, context) -> session(row))
                                .findOne());
    }

    @Override
    public void end(LaunchId id) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate("delete from launch_session where id = :id")
                                .bind("id", id)
                                .execute());
    }

    @Override
    public void endThoseBefore(CourseKey course, Collection<SubjectId> whose, Instant before) {
        if (whose.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    PreparedBatch ending =
                            handle.prepareBatch(
                                    "delete from launch_session where"
                                            + Keys.IN_COURSE
                                            + "and subject_id = :subject and began_at < :before");
                    for (SubjectId one : whose) {
                        Keys.bind(ending, course).bind("subject", one).bind("before", before).add();
                    }
                    ending.execute();
                });
    }

    /**
     * Removes the sessions that nobody can enter any more.
     *
     * @return how many
     */
    public int removeEnded(Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        delete from launch_session
                                        where expires_at <= :now or last_seen_at <= :idle""")
                                .bind("now", now)
                                .bind("idle", now.minus(LaunchSession.IDLE))
                                .execute());
    }

    static LaunchSession session(ResultSet row) throws SQLException {
        var organization = new OrganizationId(row.getString("organization_id"));
        String returnTo = row.getString("return_url");
        return new LaunchSession(
                new LaunchId(row.getString("id")),
                new Tenancy(
                        organization,
                        new RegistrationKey(row.getString("issuer"), row.getString("client_id")),
                        new DeploymentId(row.getString("deployment_id"))),
                purpose(row, new CourseKey(organization, new CourseId(row.getString("course_id")))),
                Locale.forLanguageTag(row.getString("locale")),
                returnTo == null ? null : URI.create(returnTo),
                Rows.instant(row, "began_at"));
    }

    private static Purpose purpose(ResultSet row, CourseKey course) throws SQLException {
        var visitor =
                new CourseVisitor(
                        course,
                        new SubjectId(row.getString("subject_id")),
                        roles(row.getString("roles")),
                        row.getBoolean("test_user"),
                        row.getBoolean("observer"));
        LinksWanted wanted = wanted(row);
        if (wanted != null) {
            return new Purpose.ChoosingLinks(visitor, wanted);
        }
        String activity = row.getString("activity_id");
        return activity == null
                ? new Purpose.ViewingCourse(visitor)
                : new Purpose.TakingPart(visitor.at(new ActivityId(activity)));
    }

    private static @Nullable LinksWanted wanted(ResultSet row) throws SQLException {
        String returnTo = row.getString("links_to");
        return returnTo == null
                ? null
                : new LinksWanted(
                        URI.create(returnTo),
                        row.getBoolean("links_taken"),
                        row.getBoolean("links_several"),
                        row.getBoolean("links_columns"),
                        row.getString("links_data"));
    }

    private static String joined(Set<CourseRole> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static Set<CourseRole> roles(String joined) {
        return Arrays.stream(joined.split(" "))
                .filter(name -> !name.isEmpty())
                .map(CourseRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
