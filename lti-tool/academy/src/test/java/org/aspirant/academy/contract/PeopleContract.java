package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.people.People} must do. */
public abstract class PeopleContract {

    private static final PersonalDetails ROSA =
            new PersonalDetails("Rosa Ñandú", "rosa@example.org");

    protected abstract AcademyPorts ports();

    private final OrganizationId organization = new OrganizationId(Opaque.fresh());
    private final SubjectId subject = new SubjectId(Opaque.fresh());

    private boolean keep(PersonalDetails details) {
        return ports().unitOfWork()
                .run(() -> ports().people().keep(organization, subject, details));
    }

    private boolean erase() {
        return ports().unitOfWork().run(() -> ports().people().erase(organization, subject));
    }

    @Test
    void givesBackWhatWasKeptLast() {
        assertThat(keep(PersonalDetails.none())).isTrue();
        assertThat(keep(ROSA)).isTrue();

        assertThat(ports().people().details(organization, List.of(subject)))
                .containsOnly(java.util.Map.entry(subject, ROSA));
    }

    @Test
    void knowsNobodyOfAnotherTenant() {
        keep(ROSA);

        assertThat(ports().people().details(new OrganizationId(Opaque.fresh()), List.of(subject)))
                .isEmpty();
    }

    @Test
    void leavesOutStrangersAndTakesNoneAsQuestion() {
        assertThat(ports().people().details(organization, List.of(new SubjectId(Opaque.fresh()))))
                .isEmpty();
        assertThat(ports().people().details(organization, List.of())).isEmpty();
    }

    @Test
    void erasingLeavesATombstoneAndNothingElse() {
        keep(ROSA);

        assertThat(erase()).isTrue();

        assertThat(ports().people().isErased(organization, subject)).isTrue();
        assertThat(ports().people().details(organization, List.of(subject))).isEmpty();
        assertThat(keep(ROSA)).as("an erased person stays erased").isFalse();
        assertThat(ports().people().details(organization, List.of(subject))).isEmpty();
        assertThat(erase()).as("a second erasure").isFalse();
    }

    @Test
    void erasesSomebodyOfWhomNothingWasKept() {
        assertThat(erase()).isTrue();
        assertThat(ports().people().isErased(organization, subject)).isTrue();
        assertThat(ports().people().isErased(new OrganizationId(Opaque.fresh()), subject))
                .isFalse();
    }
}
