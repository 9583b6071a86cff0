package org.aspirant.tool.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.delivery.Standing.State;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.web.page.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalTest {

    private static final Messages ENGLISH = Messages.in(List.of(Locale.ENGLISH));
    private static final Messages SPANISH = Messages.in(List.of(Locale.forLanguageTag("es")));
    private static final Instant SETTLED = Instant.parse("2026-11-02T14:05:00Z");

    private static Optional<Standing> standing(State state, @Nullable DeliveryFault fault) {
        return Optional.of(
                new Standing(
                        new ActivityKey(
                                new OrganizationId("org"),
                                new CourseId("course"),
                                new ActivityId("activity")),
                        new SubjectId("rosa"),
                        ColumnName.OWN,
                        new PendingScore.Points(BigDecimal.ONE, BigDecimal.TEN),
                        state,
                        3,
                        fault,
                        "HTTP 404",
                        SETTLED.minusSeconds(60),
                        state == State.WAITING && fault != null ? SETTLED.plusSeconds(60) : null,
                        state == State.WAITING ? null : SETTLED));
    }

    private static Arrival english(State state, @Nullable DeliveryFault fault) {
        return Arrival.of(standing(state, fault), Optional.empty(), false, ENGLISH);
    }

    @Test
    void aGradeOnItsWaySaysWhatKeepsIt() {
        assertThat(english(State.WAITING, null))
                .isEqualTo(new Arrival("", "on its way", "", false));
        Arrival tried = english(State.WAITING, DeliveryFault.UNREACHABLE);
        assertThat(tried.look()).isEqualTo("warn");
        assertThat(tried.state()).isEqualTo("on its way");
        assertThat(tried.more())
                .startsWith(
                        "Tried 3 times. The platform did not answer. It is sent again by itself."
                                + " The next attempt is at ")
                .contains("2:06")
                .endsWith("UTC.");
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD_BACK", "COLUMN_IN_THE_MAKING"})
    void whatTheToolItselfHoldsBackWaitsAndIsNoFaultOfThePlatform(DeliveryFault fault) {
        Arrival held = english(State.WAITING, fault);
        assertThat(held.look()).isEmpty();
        assertThat(held.state()).isEqualTo("waiting");
        assertThat(held.more())
                .startsWith(fault.advice())
                .contains("The next attempt is at", "2:06")
                .doesNotContain("Tried");
    }

    private static Arrival differing(PendingScore.@Nullable Points shown) {
        return Arrival.of(
                standing(State.SENT, null),
                Optional.of(new Difference(shown, SETTLED)),
                false,
                ENGLISH);
    }

    @Test
    void anOverrideIsShownBesideOurGradeWithWhenItWasSeen() {
        Arrival changed =
                differing(new PendingScore.Points(new BigDecimal("8.333333"), BigDecimal.TEN));
        assertThat(changed.look()).isEqualTo("warn");
        assertThat(changed.state()).isEqualTo("changed in the gradebook");
        assertThat(changed.more())
                .startsWith("There it is 8.33 / 10; seen ")
                .contains("2:05", "Theirs stays");
        assertThat(changed.canBeSentAgain()).isFalse();
    }

    @Test
    void anErasedGradeSaysSo() {
        Arrival erased = differing(null);
        assertThat(erased.state()).isEqualTo("gone from the gradebook");
        assertThat(erased.more()).contains("shows none any more", "2:05");
    }

    @Test
    void whileDeliveryIsPausedEveryGradeThatIsNotThereWaits() {
        var paused =
                Arrival.of(
                        standing(State.WAITING, DeliveryFault.BUSY),
                        Optional.empty(),
                        true,
                        ENGLISH);
        assertThat(paused.state()).isEqualTo("waits");
        assertThat(paused.more()).contains("An administrator of the tool can let them go");
        assertThat(Arrival.of(standing(State.SENT, null), Optional.empty(), true, ENGLISH).state())
                .isEqualTo("in the gradebook");
    }

    @Test
    void aGradeThatArrivedSaysSinceWhen() {
        Arrival sent = english(State.SENT, null);
        assertThat(sent.look()).isEqualTo("good");
        assertThat(sent.state()).isEqualTo("in the gradebook");
        assertThat(sent.more()).startsWith("since ").contains("2026", "2:05").endsWith("UTC");
    }

    @Test
    void aGradeThatWasRefusedSaysWhyWithoutWhatIsForTheLogAndCanBeSentAgain() {
        Arrival dead = english(State.DEAD, DeliveryFault.COLUMN_GONE);
        assertThat(dead.look()).isEqualTo("danger");
        assertThat(dead.state()).isEqualTo("not in the gradebook");
        assertThat(dead.more()).isEqualTo(DeliveryFault.COLUMN_GONE.advice());
        assertThat(dead.canBeSentAgain()).isTrue();
    }

    @Test
    void anErasedPersonsGradeCannotBeSentAgain() {
        assertThat(english(State.DEAD, DeliveryFault.PERSON_ERASED).canBeSentAgain()).isFalse();
    }

    @Test
    void aGradeThatSomebodyChangedThereStaysTheirs() {
        Arrival overridden = english(State.OVERRIDDEN, null);
        assertThat(overridden.state()).isEqualTo("changed in the gradebook");
        assertThat(overridden.more()).contains("Theirs stays");
        assertThat(overridden.canBeSentAgain()).isFalse();
    }

    @Test
    void aTestUsersGradeIsNotSent() {
        assertThat(Arrival.of(Optional.empty(), Optional.empty(), false, ENGLISH).state())
                .isEqualTo("not sent");
    }

    @Test
    void everyStateIsSaidInSpanishToo() {
        for (State state : State.values()) {
            assertThat(Arrival.of(standing(state, null), Optional.empty(), false, SPANISH).state())
                    .as("%s", state)
                    .isNotEqualTo(english(state, null).state());
        }
    }
}
