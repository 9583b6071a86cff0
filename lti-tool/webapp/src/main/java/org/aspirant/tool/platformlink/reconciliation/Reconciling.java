package org.aspirant.tool.platformlink.reconciliation;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.Result;
import org.aspirant.lti.grades.GradeFault;
import org.aspirant.lti.grades.Refused;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.grades.ResultsOutcome;
import org.aspirant.lti.grades.Retry;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.delivery.column.FurtherColumns;
import org.aspirant.tool.platformlink.recurrence.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * Holds the delivered grades of one activity against what its columns show. Nothing is ever written
 * to the platform here, and no transaction is open while it is asked.
 */
public final class Reconciling {

    private static final System.Logger LOG = System.getLogger("org.aspirant.reconciliation");

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Registrations registrations;
    private final Places places;
    private final Subjects subjects;
    private final Gradebooks gradebooks;
    private final FurtherColumns further;
    private final Deliveries deliveries;
    private final Results results;
    private final Reconciliations reconciliations;
    private final Recurrence pace;

    public Reconciling(
            UnitOfWork unitOfWork,
            Clock clock,
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            FurtherColumns further,
            Deliveries deliveries,
            Results results,
            Reconciliations reconciliations,
            Recurrence pace) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.registrations = registrations;
        this.places = places;
        this.subjects = subjects;
        this.gradebooks = gradebooks;
        this.further = further;
        this.deliveries = deliveries;
        this.results = results;
        this.reconciliations = reconciliations;
        this.pace = pace;
    }

    /** Makes one attempt and notes what came of it. */
    public void reconcile(ActivityKey place) {
        reconciliations.begun(place, clock.instant());
        try {
            Optional<Registration> registration =
                    places.platformPlace(place)
                            .flatMap(at -> registrations.find(at.tenancy().registration()));
            Optional<AgsClaim> claim = gradebooks.of(place);
            if (registration.isEmpty()) {
                refuse(place, ReadingFault.REGISTRATION_GONE, "no registration");
            } else if (claim.isEmpty()) {
                refuse(place, ReadingFault.COLUMN_GONE, "no line item");
            } else {
                read(place, registration.get(), claim.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reading a column failed", e);
            later(place, ReadingFault.FAILED, e.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    /** Each column by itself; the first that cannot be read is what is noted of all. */
    private void read(ActivityKey place, Registration registration, AgsClaim claim) {
        Map<Cell, Standing> before = deliveries.in(place);
        ResultsOutcome worst = new ResultsOutcome.Known(List.of());
        for (String id : columns(before)) {
            Optional<URI> column = column(place, id, claim);
            ResultsOutcome outcome =
                    column.isPresent()
                            ? results.all(registration, claim, column.get())
                            : new Refused(GradeFault.LINE_ITEM_GONE, "no line item");
            if (outcome instanceof ResultsOutcome.Known known) {
                compare(place, id, before, known.results());
            } else if (worst instanceof ResultsOutcome.Known) {
                worst = outcome;
            }
        }
        note(place, worst);
    }

    /** Those that hold a grade, the plan's own first. */
    private static List<String> columns(Map<Cell, Standing> standings) {
        return standings.values().stream()
                .filter(Reconciling::hasArrived)
                .map(Standing::column)
                .sorted(Comparator.comparing((ColumnName name) -> !name.isOwn()))
                .map(ColumnName::id)
                .distinct()
                .toList();
    }

    private Optional<URI> column(ActivityKey place, String id, AgsClaim claim) {
        if (id.equals(ColumnName.OWN.id())) {
            return Optional.ofNullable(claim.lineItem());
        }
        return Optional.ofNullable(claim.lineItems())
                .flatMap(container -> further.of(place, id, container));
    }

    private void note(ActivityKey place, ResultsOutcome outcome) {
        if (outcome instanceof Retry retry) {
            later(place, fault(retry), retry.detail(), retry.after());
        } else if (outcome instanceof Refused refused) {
            refuse(place, fault(refused), refused.detail());
        } else {
            Instant now = clock.instant();
            reconciliations.compared(place, now, pace.next(now));
        }
    }

    /** Only grades that arrived before they were asked for, and to which nothing happened since. */
    private void compare(
            ActivityKey place, String column, Map<Cell, Standing> before, List<Result> shown) {
        Instant now = clock.instant();
        Map<Subject, Result> byPerson = new HashMap<>();
        shown.forEach(result -> byPerson.put(result.subject(), result));
        int unused =
                unitOfWork.run(
                        () -> {
                            Map<Cell, Standing> standings = deliveries.in(place);
                            List<Standing> unchanged =
                                    before.values().stream()
                                            .filter(at -> at.column().id().equals(column))
                                            .filter(Reconciling::hasArrived)
                                            .filter(at -> at.equals(standings.get(at.cell())))
                                            .toList();
                            for (Standing standing : unchanged) {
                                subjects.platformSubject(place.organization(), standing.subject())
                                        .ifPresent(
                                                subject ->
                                                        compare(
                                                                place,
                                                                standing,
                                                                byPerson.get(subject),
                                                                now));
                            }
                            return unchanged.size();
                        });
    }

    private static boolean hasArrived(Standing standing) {
        return standing.state() == Standing.State.SENT
                || standing.state() == Standing.State.OVERRIDDEN;
    }

    private void compare(
            ActivityKey place, Standing standing, @Nullable Result shown, Instant now) {
        Points ours = standing.points();
        if (shown != null && shown.shows(ours.given(), ours.maximum())) {
            reconciliations.same(place, standing.cell());
        } else {
            reconciliations.differs(place, standing.cell(), points(shown), now);
        }
    }

    private static @Nullable Points points(@Nullable Result shown) {
        BigDecimal score = shown == null ? null : shown.score();
        if (shown == null || score == null) {
            return null;
        }
        BigDecimal maximum = shown.maximum();
        return new Points(score, maximum == null ? BigDecimal.ONE : maximum);
    }

    private void refuse(ActivityKey place, ReadingFault fault, String detail) {
        Instant now = clock.instant();
        reconciliations.failed(place, fault, detail, now, pace.next(now));
    }

    private void later(ActivityKey place, ReadingFault fault, String detail, Duration least) {
        Instant now = clock.instant();
        Instant next = pace.retry(reconciliations.failures(place), least, now);
        reconciliations.failed(place, fault, detail, now, next);
    }

    private static ReadingFault fault(Retry retry) {
        return switch (retry.reason()) {
            case TOO_MANY -> ReadingFault.BUSY;
            case HELD_BACK -> ReadingFault.HELD_BACK;
            case UNAUTHORIZED, FORBIDDEN, NO_TOKEN_NOW -> ReadingFault.NOT_PERMITTED;
            case NETWORK, PLATFORM_BROKEN -> ReadingFault.UNREACHABLE;
        };
    }

    private static ReadingFault fault(Refused refused) {
        return switch (refused.fault()) {
            case NOT_OFFERED, NO_TOKEN -> ReadingFault.NOT_OFFERED;
            case LINE_ITEM_GONE, FOREIGN_ADDRESS, MOVED -> ReadingFault.COLUMN_GONE;
            case NOT_TAKEN, ANSWER_UNREADABLE, CONVERSATION_ENDLESS, COUPLED ->
                    ReadingFault.UNREADABLE;
        };
    }
}
