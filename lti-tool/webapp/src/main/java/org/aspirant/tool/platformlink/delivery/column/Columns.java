package org.aspirant.tool.platformlink.delivery.column;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.gradebook.NewLineItem;
import org.aspirant.lti.grades.GradeFailure;
import org.aspirant.lti.grades.GradeFault;
import org.aspirant.lti.grades.LineItemQuery;
import org.aspirant.lti.grades.LineItems;
import org.aspirant.lti.grades.LineItemsOutcome;
import org.aspirant.lti.grades.Refused;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.PlatformPlace;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.Failures;
import org.aspirant.tool.platformlink.delivery.PendingScore;

/**
 * Finds the gradebook column of a message: the link's own, else the one that we found before, else
 * a new one; a further column that the plan wants is known by the activity and its id in the plan.
 * A new one never carries the link's id: in Moodle the link would lose its own column.
 */
public final class Columns {

    private static final Duration MAKING = Duration.ofSeconds(2);

    private final Registrations registrations;
    private final Places places;
    private final Subjects subjects;
    private final Gradebooks gradebooks;
    private final FurtherColumns further;
    private final ColumnMaking making;
    private final NewColumns newColumns;
    private final LineItems lineItems;
    private final Clock clock;

    public Columns(
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            FurtherColumns further,
            ColumnMaking making,
            NewColumns newColumns,
            LineItems lineItems,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.subjects = subjects;
        this.gradebooks = gradebooks;
        this.further = further;
        this.making = making;
        this.newColumns = newColumns;
        this.lineItems = lineItems;
        this.clock = clock;
    }

    public ColumnOutcome of(PendingScore score) {
        Optional<PlatformPlace> place = places.platformPlace(score.place());
        Optional<Registration> registration =
                place.flatMap(at -> registrations.find(at.tenancy().registration()));
        if (registration.isEmpty()) {
            return dead(DeliveryFault.REGISTRATION_GONE, "no registration");
        }
        Optional<Subject> subject =
                subjects.platformSubject(score.place().organization(), score.subject());
        if (subject.isEmpty()) {
            return dead(DeliveryFault.PERSON_ERASED, "no platform subject");
        }
        Optional<AgsClaim> claim = gradebooks.of(score.place());
        if (claim.isEmpty()) {
            return dead(DeliveryFault.NO_COLUMN, "no launch offered grades");
        }
        var column = new Wanted(score, place.get(), registration.get(), claim.get(), subject.get());
        Optional<URI> known = known(column);
        return known.isPresent() && score.fault() != DeliveryFault.COLUMN_GONE
                ? column.at(known.get())
                : alone(column);
    }

    /** A message, and what there is to say about where it goes. */
    private record Wanted(
            PendingScore score,
            PlatformPlace place,
            Registration registration,
            AgsClaim claim,
            Subject subject) {

        String id() {
            return score.column().id();
        }

        ColumnOutcome at(URI lineItem) {
            return new ColumnOutcome.Found(
                    registration, claim, lineItem, subject, place.isCanvas());
        }
    }

    private Optional<URI> known(Wanted column) {
        URI container = column.claim().lineItems();
        if (column.score().column().isOwn()) {
            return Optional.ofNullable(column.claim().lineItem());
        }
        return container == null
                ? Optional.empty()
                : further.of(column.score().place(), column.id(), container);
    }

    /** One at a time: others find the column when it is there. */
    private ColumnOutcome alone(Wanted column) {
        var place = column.score().place();
        if (!making.begin(place, column.id(), clock.instant())) {
            return new ColumnOutcome.Missing(
                    new DeliveryOutcome.RetryAfter(
                            MAKING, DeliveryFault.COLUMN_IN_THE_MAKING, "another makes it"));
        }
        try {
            return look(column);
        } finally {
            making.end(place, column.id());
        }
    }

    private ColumnOutcome look(Wanted column) {
        Optional<URI> known = known(column);
        if (known.isPresent() && column.score().fault() != DeliveryFault.COLUMN_GONE) {
            return column.at(known.get());
        }
        LineItemsOutcome listed =
                lineItems.find(column.registration(), column.claim(), LineItemQuery.ALL);
        if (listed instanceof GradeFailure failure) {
            // Who may not look may still know where the column is by now.
            return known.map(column::at).orElseGet(() -> missing(failure));
        }
        List<LineItem> items = ((LineItemsOutcome.Found) listed).lineItems();
        NewLineItem wished = newColumns.of(column.score());
        LineItemsOutcome outcome =
                signs(column, wished, known)
                        .among(items)
                        .<LineItemsOutcome>map(item -> new LineItemsOutcome.Found(List.of(item)))
                        .orElseGet(
                                () ->
                                        lineItems.create(
                                                column.registration(), column.claim(), wished));
        if (outcome instanceof GradeFailure failure) {
            return missing(failure);
        }
        URI address = ((LineItemsOutcome.Found) outcome).lineItems().get(0).address();
        keep(column, address);
        return column.at(address);
    }

    private ColumnSigns signs(Wanted column, NewLineItem wished, Optional<URI> known) {
        ActivityKey place = column.score().place();
        return new ColumnSigns(
                wished,
                column.score().column().isOwn(),
                column.place().resourceLinkId(),
                known,
                id -> newColumns.isIn(place.courseKey(), id));
    }

    private void keep(Wanted column, URI address) {
        var place = column.score().place();
        URI container = column.claim().lineItems();
        if (column.score().column().isOwn()) {
            gradebooks.found(place, address, clock.instant());
        } else if (container != null) {
            further.found(place, column.id(), container, address, clock.instant());
        }
    }

    private static ColumnOutcome missing(GradeFailure failure) {
        return failure instanceof Refused refused && refused.fault() == GradeFault.NOT_OFFERED
                ? dead(DeliveryFault.COLUMNS_NOT_PERMITTED, refused.detail())
                : new ColumnOutcome.Missing(Failures.outcome(failure));
    }

    private static ColumnOutcome dead(DeliveryFault fault, String detail) {
        return new ColumnOutcome.Missing(new DeliveryOutcome.DeadLetter(fault, detail));
    }
}
