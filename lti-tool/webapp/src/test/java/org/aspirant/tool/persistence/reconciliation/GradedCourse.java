package org.aspirant.tool.persistence.reconciliation;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.grades.LineItems;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.grades.Scores;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.course.JdbiActivities;
import org.aspirant.tool.persistence.errand.ErrandKey;
import org.aspirant.tool.persistence.gradebook.JdbiColumnMaking;
import org.aspirant.tool.persistence.gradebook.JdbiFurtherColumns;
import org.aspirant.tool.persistence.gradebook.JdbiGradebooks;
import org.aspirant.tool.persistence.outbox.JdbiDeliveries;
import org.aspirant.tool.persistence.outbox.OneByOne;
import org.aspirant.tool.persistence.platform.JdbiPlaces;
import org.aspirant.tool.persistence.platform.JdbiSubjects;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.platformlink.admission.DeploymentOutcome;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.GradePassback;
import org.aspirant.tool.platformlink.delivery.ShownWork;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.delivery.column.Columns;
import org.aspirant.tool.platformlink.delivery.column.NewColumns;
import org.aspirant.tool.platformlink.reconciliation.Reconciling;
import org.aspirant.tool.platformlink.recurrence.Recurrence;
import org.jdbi.v3.core.Jdbi;

/** One candidate, Anna, in one activity of a course at a scripted platform, over the stores. */
final class GradedCourse {

    private static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    private static final SigningKeys KEYS = SigningKeys.generate();
    private static final String BASE = "https://lms.example/";
    private static final Pattern GIVEN = Pattern.compile("\"scoreGiven\":([0-9.]+)");

    static final ShownWork.Shown WORK =
            new ShownWork.Shown(
                    URI.create("https://tool.example/lti/launch?submission=s1"),
                    Instant.parse("2026-11-01T18:00:00.250Z"));

    private final Registration registration =
            new Registration(
                    new RegistrationKey("https://lms.example", "c-1"),
                    new PlatformEndpoints(
                            URI.create(BASE + "auth"),
                            URI.create(BASE + "token"),
                            URI.create(BASE + "jwks")),
                    Deployments.any(),
                    Reach.PUBLIC);
    final SettableClock clock = new SettableClock(AT);
    final List<String> sent = new ArrayList<>();
    final List<String> bodies = new ArrayList<>();
    final Deque<FetchOutcome> refusals = new ArrayDeque<>();
    private FetchOutcome results = new FetchOutcome.Answered(200, Map.of(), "[]");
    private Runnable meanwhile = () -> {};

    /** The columns that the tool made. */
    final ScriptedColumns further = new ScriptedColumns(URI.create(BASE + "items"));

    final JdbiReconciliations reconciliations;
    final ReconcilingErrands errands;
    private final JdbiGradebooks gradebooks;
    private final JdbiActivities activities;
    private final JdbiDeliveries deliveries;
    private final OneByOne outbox;
    final ActivityKey place;
    final SubjectId anna;

    GradedCourse(TestDatabase database) {
        this(database, "moodle");
    }

    GradedCourse(TestDatabase database, String product) {
        var unitOfWork = new LocalUnitOfWork(database.empty());
        Jdbi jdbi = Database.open(unitOfWork.dataSource());
        var keys = new PersonKeys(jdbi, TestVault.open(), clock);
        var subjects =
                new JdbiSubjects(
                        jdbi, SubjectIndex.open(jdbi, TestVault.open(), clock), keys, clock);
        var places = new JdbiPlaces(jdbi);
        gradebooks = new JdbiGradebooks(jdbi);
        activities = new JdbiActivities(jdbi);
        var link = new ResourceLink("link-1", "Who decides?", null);
        var tenancy =
                ((DeploymentOutcome.Admitted)
                                unitOfWork.run(
                                        () ->
                                                places.deployment(
                                                        registration,
                                                        new DeploymentId("1"),
                                                        new ToolPlatform(
                                                                "guid", null, product, null),
                                                        AT)))
                        .tenancy();
        var context = new Context("9", null, "Leading", List.of());
        place =
                unitOfWork.run(
                        () -> places.activity(places.course(tenancy, context, link, AT), link, AT));
        anna = unitOfWork.run(() -> subjects.admit(tenancy, new Subject("a-1"), AT));
        offers(LtiScope.SCORES, LtiScope.RESULTS, LtiScope.LINE_ITEMS);
        var calls =
                new AuthorizedCalls(
                        new AccessTokens(() -> KEYS, this::answer, clock),
                        this::answer,
                        new CallGate(clock, new Random(1)));
        var registrations = registrations();
        reconciliations = new JdbiReconciliations(jdbi);
        deliveries = new JdbiDeliveries(jdbi, clock);
        outbox =
                new OneByOne(
                        jdbi,
                        clock,
                        new GradePassback(
                                new Columns(
                                        registrations,
                                        places,
                                        subjects,
                                        gradebooks,
                                        new JdbiFurtherColumns(jdbi),
                                        new JdbiColumnMaking(jdbi),
                                        new NewColumns(
                                                activities, Shelf.compiled(new SchoolSource())),
                                        new LineItems(calls, clock),
                                        clock),
                                (activity, person) -> Optional.of(WORK),
                                new Scores(calls, clock),
                                new Results(calls, clock)),
                        new Backoff(new Random(7), Duration.ofHours(1)));
        errands =
                new ReconcilingErrands(
                        jdbi,
                        new Reconciling(
                                unitOfWork,
                                clock,
                                registrations,
                                places,
                                subjects,
                                gradebooks,
                                new JdbiFurtherColumns(jdbi),
                                deliveries,
                                new Results(calls, clock),
                                reconciliations,
                                new Recurrence(Duration.ofDays(1), new Random(1))),
                        clock);
    }

    private Registrations registrations() {
        return new Registrations() {
            @Override
            public Optional<Registration> find(RegistrationKey key) {
                return Optional.of(registration);
            }

            @Override
            public List<Registration> ofIssuer(String issuer) {
                return List.of(registration);
            }
        };
    }

    private FetchOutcome answer(HttpCall call) {
        if (call.address().getPath().equals("/token")) {
            return new FetchOutcome.Answered(
                    200, Map.of(), "{\"access_token\":\"t\",\"expires_in\":3600}");
        }
        return further.answer(call).orElseGet(() -> own(call));
    }

    private FetchOutcome own(HttpCall call) {
        return switch (call.address().getPath()) {
            case "/items/3/scores" -> {
                String body = String.valueOf(call.body());
                bodies.add(body);
                var given = GIVEN.matcher(body);
                sent.add(given.find() ? given.group(1) : "-");
                FetchOutcome refused = refusals.poll();
                yield refused == null ? new FetchOutcome.Answered(200, Map.of(), "") : refused;
            }
            default -> {
                Runnable now = meanwhile;
                meanwhile = () -> {};
                now.run();
                yield results;
            }
        };
    }

    /** Another activity of the course, by its id. */
    String neighbour() {
        var other = place.courseKey().activity(new ActivityId("neighbour"));
        activities.admit(other, "", AT);
        return other.activity().value();
    }

    /** What the tool may do in the gradebook, by the newest launch. */
    void offers(LtiScope... scopes) {
        gradebooks.offered(
                place,
                new AgsClaim(
                        URI.create(BASE + "items"), URI.create(BASE + "items/3"), Set.of(scopes)),
                AT);
    }

    /** What the gradebook shows from now on. */
    void results(String... entries) {
        answersResults(
                new FetchOutcome.Answered(200, Map.of(), "[" + String.join(",", entries) + "]"));
    }

    void answersResults(FetchOutcome outcome) {
        results = outcome;
    }

    /** Done once, before the next time results are answered. */
    void whileReading(Runnable what) {
        meanwhile = what;
    }

    /** Releases points out of 20 and makes one attempt to send them. */
    void release(String points) {
        outbox.release(place, anna, new BigDecimal(points), clock.instant());
    }

    /** Releases points out of 20 in a further column and makes one attempt to send them. */
    void release(ColumnName column, String points) {
        outbox.release(place, anna, column, new BigDecimal(points), clock.instant());
    }

    /** Makes one more attempt. */
    void send(ColumnName column) {
        outbox.send(place, anna, column);
    }

    /** Somebody sends again what was given up. */
    boolean sendAgain() {
        return deliveries.sendAgain(place, anna);
    }

    /** Tells how far Anna is and makes one attempt to send it. */
    void progress(Progress.Stage stage) {
        outbox.progress(new Progress(place, anna, stage, clock.instant()));
    }

    void reconcile() {
        errands.run(ErrandKey.of(place));
    }

    boolean ask() {
        return reconciliations.ask(place, clock.instant());
    }

    Standing standing() {
        return standing(ColumnName.OWN);
    }

    Standing standing(ColumnName column) {
        return Objects.requireNonNull(deliveries.in(place).get(new Cell(anna, column.id())));
    }
}
