package org.aspirant.tool.persistence.roster;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.roster.ListStatus;
import org.aspirant.academy.course.roster.Listed;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.roster.Memberships;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.errand.ErrandKey;
import org.aspirant.tool.persistence.people.JdbiPeople;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPlaces;
import org.aspirant.tool.persistence.platform.JdbiSubjects;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.platformlink.admission.DeploymentOutcome;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.recurrence.Recurrence;
import org.aspirant.tool.platformlink.roster.SyncingRoster;
import org.aspirant.tool.platformlink.roster.TakingInList;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;

/** A course at a scripted platform that lists its members, over the stores. */
final class ListedCourse {

    static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    static final Duration EVERY = Duration.ofDays(1);

    private static final SigningKeys KEYS = SigningKeys.generate();
    private static final String BASE = "https://lms.example/";
    private static final RegistrationKey KEY = new RegistrationKey("https://lms.example", "c-1");
    static final NrpsClaim CLAIM = new NrpsClaim(URI.create(BASE + "members"), List.of("2.0"));

    private final Registration registration =
            new Registration(
                    KEY,
                    new PlatformEndpoints(
                            URI.create(BASE + "auth"),
                            URI.create(BASE + "token"),
                            URI.create(BASE + "jwks")),
                    Deployments.any(),
                    Reach.PUBLIC);
    final SettableClock clock = new SettableClock(AT);
    final List<FetchOutcome> pages = new ArrayList<>();
    final List<String> progress = new ArrayList<>();
    private final LocalUnitOfWork unitOfWork;
    final JdbiMemberLists lists;
    final JdbiRosters rosters;
    final JdbiLaunchSessions sessions;
    final JdbiPeople people;
    final RosterErrands errands;
    private final JdbiSubjects subjects;
    private boolean registered = true;
    final Tenancy tenancy;
    final CourseKey course;

    ListedCourse(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        var jdbi = Database.open(unitOfWork.dataSource());
        var keys = new PersonKeys(jdbi, TestVault.open(), clock);
        people = new JdbiPeople(jdbi, keys);
        subjects =
                new JdbiSubjects(
                        jdbi, SubjectIndex.open(jdbi, TestVault.open(), clock), keys, clock);
        sessions = new JdbiLaunchSessions(jdbi);
        rosters = new JdbiRosters(jdbi);
        lists = new JdbiMemberLists(jdbi);
        var places = new JdbiPlaces(jdbi);
        tenancy =
                ((DeploymentOutcome.Admitted)
                                unitOfWork.run(
                                        () ->
                                                places.deployment(
                                                        registration,
                                                        new DeploymentId("1"),
                                                        null,
                                                        AT)))
                        .tenancy();
        course =
                unitOfWork.run(
                        () ->
                                places.course(
                                        tenancy,
                                        new Context("9", null, "Leading", List.of()),
                                        new ResourceLink("link-1", null, null),
                                        AT));
        errands = new RosterErrands(jdbi, syncing(), clock);
    }

    private SyncingRoster syncing() {
        return new SyncingRoster(
                clock,
                new Registrations() {
                    @Override
                    public Optional<Registration> find(RegistrationKey key) {
                        return Optional.of(registration).filter(known -> registered);
                    }

                    @Override
                    public List<Registration> ofIssuer(String issuer) {
                        return List.of(registration);
                    }
                },
                lists,
                new Memberships(
                        new AuthorizedCalls(
                                new AccessTokens(() -> KEYS, this::answer, clock),
                                this::answer,
                                new CallGate(clock, new Random(1))),
                        clock),
                new TakingInList(unitOfWork, subjects, people, rosters, sessions, lists),
                new Recurrence(EVERY, new Random(1)));
    }

    private FetchOutcome answer(HttpCall call) {
        if (call.address().getPath().equals("/token")) {
            return new FetchOutcome.Answered(
                    200, Map.of(), "{\"access_token\":\"t\",\"expires_in\":3600}");
        }
        var reading = lists.reading(course);
        progress.add(reading.state() + " " + reading.pages() + " " + reading.people());
        clock.advance(Duration.ofSeconds(1));
        return pages.remove(0);
    }

    void unregister() {
        registered = false;
    }

    /** A launch says where the list is. */
    ListedCourse offered() {
        unitOfWork.run(
                () -> {
                    lists.offered(course, CLAIM, clock.instant(), clock.instant().plus(EVERY));
                    return true;
                });
        return this;
    }

    /** Reads a list of these pages. */
    void sync(FetchOutcome... answers) {
        pages.addAll(List.of(answers));
        errands.run(ErrandKey.of(course));
    }

    static FetchOutcome page(String context, boolean more, String... members) {
        return new FetchOutcome.Answered(
                200,
                more
                        ? Map.of(
                                "Link",
                                List.of(
                                        "<"
                                                + BASE
                                                + "members?after="
                                                + Integer.toHexString(
                                                        String.join(",", members).hashCode())
                                                + ">; rel=\"next\""))
                        : Map.of(),
                "{\"context\":{\"id\":\""
                        + context
                        + "\"},\"members\":["
                        + String.join(",", members)
                        + "]}");
    }

    static FetchOutcome last(String... members) {
        return page("9", false, members);
    }

    static FetchOutcome more(String... members) {
        return page("9", true, members);
    }

    static FetchOutcome status(int status) {
        return new FetchOutcome.Answered(status, Map.of(), "");
    }

    static String member(String id, String name, String status, String role) {
        return """
                {"user_id":"%s","name":"%s","email":"","status":"%s","roles":["%s"]}"""
                .formatted(id, name, status, role);
    }

    static String learner(String id) {
        return member(id, "Learner " + id, "Active", "Learner");
    }

    SubjectId subject(String id) {
        return unitOfWork.run(() -> subjects.admit(tenancy, new Subject(id), AT));
    }

    String name(String id) {
        SubjectId subject = subject(id);
        return people.details(course.organization(), List.of(subject))
                .getOrDefault(subject, PersonalDetails.none())
                .name();
    }

    void named(String id, String name) {
        SubjectId subject = subject(id);
        boolean unused =
                unitOfWork.run(
                        () ->
                                people.keep(
                                        course.organization(),
                                        subject,
                                        new PersonalDetails(name, "")));
    }

    Optional<Listed> line(String id) {
        SubjectId subject = subject(id);
        return rosters.all(course).stream()
                .filter(line -> line.subject().equals(subject))
                .findFirst();
    }

    ListStatus statusOf(String id) {
        return line(id).orElseThrow().status();
    }

    /** Opens a session of a person in the course, or in another one. */
    Open launch(String id, CourseKey where) {
        var secret = LaunchSecret.fresh();
        var session =
                new LaunchSession(
                        LaunchId.fresh(),
                        tenancy,
                        new Participant(
                                where.activity(new ActivityId("a-1")),
                                subject(id),
                                Set.of(CourseRole.LEARNER),
                                false,
                                false),
                        Locale.ENGLISH,
                        null,
                        clock.instant());
        sessions.begin(session, secret, session.beganAt());
        return new Open(session.id(), secret);
    }

    Open launch(String id) {
        return launch(id, course);
    }

    /** A session that was open. */
    record Open(LaunchId id, LaunchSecret secret) {}

    boolean isOpen(Open session) {
        return sessions.look(session.id(), session.secret(), clock.instant()).isPresent();
    }
}
