package org.aspirant.tool.platformlink.delivery;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.gradebook.NewLineItem;
import org.aspirant.lti.grades.GradeFailure;
import org.aspirant.lti.grades.LineItemQuery;
import org.aspirant.lti.grades.LineItems;
import org.aspirant.lti.grades.LineItemsOutcome;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.PlatformPlace;
import org.aspirant.tool.platformlink.admission.Subjects;

/**
 * Finds the gradebook column of a message: the link's own, else the one that we made before, else a
 * new one. A new one never carries the link's id: in Moodle the link would lose its own column.
 */
public final class Columns {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Registrations registrations;
    private final Places places;
    private final Subjects subjects;
    private final Gradebooks gradebooks;
    private final LineItems lineItems;
    private final Clock clock;

    public Columns(
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            LineItems lineItems,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.subjects = subjects;
        this.gradebooks = gradebooks;
        this.lineItems = lineItems;
        this.clock = clock;
    }

    ColumnOutcome of(PendingScore score) {
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
        URI own = claim.get().lineItem();
        return own != null
                ? new ColumnOutcome.Found(
                        registration.get(), claim.get(), own, subject.get(), place.get().isCanvas())
                : look(score, place.get(), registration.get(), claim.get(), subject.get());
    }

    private ColumnOutcome look(
            PendingScore score,
            PlatformPlace place,
            Registration registration,
            AgsClaim claim,
            Subject subject) {
        String ours = score.place().activity().value();
        LineItemsOutcome listed = lineItems.find(registration, claim, LineItemQuery.ALL);
        if (listed instanceof GradeFailure failure) {
            return new ColumnOutcome.Missing(Failures.outcome(failure));
        }
        List<LineItem> items = ((LineItemsOutcome.Found) listed).lineItems();
        Optional<LineItem> known =
                items.stream()
                        .filter(item -> ours.equals(item.resourceId()))
                        .findFirst()
                        .or(
                                () ->
                                        items.stream()
                                                .filter(
                                                        item ->
                                                                place.resourceLinkId()
                                                                        .equals(
                                                                                item
                                                                                        .resourceLinkId()))
                                                .findFirst());
        LineItemsOutcome column =
                known.<LineItemsOutcome>map(item -> new LineItemsOutcome.Found(List.of(item)))
                        .orElseGet(() -> make(score, registration, claim, ours));
        if (column instanceof GradeFailure failure) {
            return new ColumnOutcome.Missing(Failures.outcome(failure));
        }
        URI address = ((LineItemsOutcome.Found) column).lineItems().get(0).address();
        gradebooks.found(score.place(), address, clock.instant());
        return new ColumnOutcome.Found(registration, claim, address, subject, place.isCanvas());
    }

    private LineItemsOutcome make(
            PendingScore score, Registration registration, AgsClaim claim, String ours) {
        PendingScore.Points points = score.points();
        String title = places.courseTitle(score.place().courseKey());
        return lineItems.create(
                registration,
                claim,
                new NewLineItem(
                        title.isBlank() ? "Aspirant" : "Aspirant: " + title,
                        points == null ? PERCENT : points.maximum(),
                        ours,
                        "grade"));
    }

    private static ColumnOutcome dead(DeliveryFault fault, String detail) {
        return new ColumnOutcome.Missing(new DeliveryOutcome.DeadLetter(fault, detail));
    }
}
