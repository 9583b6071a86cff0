package org.aspirant.tool.platformlink.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.academy.school.School;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.aspirant.tool.platformlink.delivery.PauseReason;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Following grades on their way, and sending them again, by everybody who might try. */
class FollowupTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    private final School school = new School();
    private final Participant instructor = school.instructor();
    private final Participant rosa = school.candidate("rosa");
    private final Outgoing outgoing = new Outgoing();
    private final NothingDiffers readings = new NothingDiffers();
    private final FollowingGrades following =
            new FollowingGrades(school.authority, outgoing, readings, outgoing);
    private final ComparingWithGradebook comparing =
            new ComparingWithGradebook(
                    school.ports.unitOfWork(), school.clock, school.authority, readings);
    private final SendingAgain sendingAgain =
            new SendingAgain(
                    school.ports.unitOfWork(),
                    school.clock,
                    school.authority,
                    outgoing,
                    school.ports.audit());

    /** An outbox of one activity. */
    private static final class Outgoing implements Deliveries, DeliverySwitch {

        private final Map<Cell, Standing> standings = new HashMap<>();
        private boolean paused;

        private static Cell cell(SubjectId subject) {
            return new Cell(subject, ColumnName.OWN.id());
        }

        void put(Participant whose, Standing.State state) {
            standings.put(
                    cell(whose.subject()),
                    new Standing(
                            whose.place(),
                            whose.subject(),
                            ColumnName.OWN,
                            new PendingScore.Points(BigDecimal.TEN, BigDecimal.TEN),
                            state,
                            1,
                            state == Standing.State.DEAD ? DeliveryFault.COLUMN_GONE : null,
                            "",
                            AT,
                            null,
                            null));
        }

        Standing.State of(Participant whose) {
            return of(whose.place(), whose.subject()).get(0).state();
        }

        @Override
        public List<Standing> of(ActivityKey place, SubjectId subject) {
            return Stream.ofNullable(in(place).get(cell(subject))).toList();
        }

        @Override
        public Map<Cell, Standing> in(ActivityKey place) {
            return place.equals(School.PLACE) ? standings : Map.of();
        }

        @Override
        public List<Standing> dead(OrganizationId organization) {
            return standings.values().stream()
                    .filter(standing -> standing.state() == Standing.State.DEAD)
                    .toList();
        }

        @Override
        public boolean sendAgain(ActivityKey place, SubjectId subject) {
            Standing at = of(place, subject).get(0);
            if (at.state() != Standing.State.DEAD) {
                return false;
            }
            standings.put(
                    cell(subject),
                    new Standing(
                            place,
                            subject,
                            ColumnName.OWN,
                            at.points(),
                            Standing.State.WAITING,
                            at.attempts(),
                            at.fault(),
                            "",
                            AT,
                            null,
                            null));
            return true;
        }

        @Override
        public Optional<PauseReason> paused() {
            return paused ? Optional.of(PauseReason.BASE_URL_CHANGED) : Optional.empty();
        }

        @Override
        public void pause() {
            paused = true;
        }

        @Override
        public void resume() {
            paused = false;
        }
    }

    private List<AuditEntry> noted() {
        return school.ports.audit().latest(School.ORGANIZATION, 100).stream()
                .filter(entry -> entry.action() == AuditAction.GRADE_SENT_AGAIN)
                .toList();
    }

    private static SendOutcome refused(SendFault fault) {
        return new SendOutcome.NotAllowed(fault);
    }

    @Test
    void whoRunsTheCourseSeesWhereGradesAre() {
        outgoing.put(rosa, Standing.State.SENT);
        outgoing.pause();
        var lead = school.staff("lena", StaffRole.LEAD);

        for (Participant who : List.of(instructor, lead)) {
            var seen = following.follow(who).orElseThrow();
            assertThat(seen.standings()).containsOnlyKeys(Outgoing.cell(rosa.subject()));
            assertThat(seen.paused()).isTrue();
        }
    }

    @Test
    void nobodyElseSeesThem() {
        outgoing.put(rosa, Standing.State.SENT);

        assertThat(following.follow(rosa)).isEmpty();
        assertThat(following.follow(school.staff("ada", StaffRole.ASSESSOR))).isEmpty();
    }

    @Test
    void anotherCourseAndAnotherTenantSeeNoneOfThem() {
        outgoing.put(rosa, Standing.State.DEAD);
        for (Participant who :
                List.of(School.elsewhere(instructor), School.otherTenant(instructor))) {
            assertThat(following.follow(who).orElseThrow().standings()).isEmpty();
            assertThat(sendingAgain.send(who, rosa.subject()))
                    .isEqualTo(refused(SendFault.NOT_RELEASED));
        }
        assertThat(outgoing.of(rosa)).isEqualTo(Standing.State.DEAD);
    }

    @Test
    void aGradeThatWasGivenUpIsPutBackOnItsWayOnce() {
        outgoing.put(rosa, Standing.State.DEAD);

        assertThat(sendingAgain.send(instructor, rosa.subject()))
                .isEqualTo(new SendOutcome.OnItsWay());
        assertThat(sendingAgain.send(instructor, rosa.subject()))
                .as("the same form again")
                .isEqualTo(new SendOutcome.OnItsWay());

        assertThat(outgoing.of(rosa)).isEqualTo(Standing.State.WAITING);
        assertThat(noted()).hasSize(1);
        assertThat(noted().get(0).who()).isEqualTo(instructor.subject());
        assertThat(noted().get(0).object()).endsWith(" candidate:" + rosa.subject());
    }

    @ParameterizedTest
    @EnumSource(value = Standing.State.class, mode = Mode.EXCLUDE, names = "DEAD")
    void aGradeThatWasNotGivenUpStaysAsItIs(Standing.State state) {
        outgoing.put(rosa, state);

        assertThat(sendingAgain.send(instructor, rosa.subject()))
                .isEqualTo(new SendOutcome.OnItsWay());

        assertThat(outgoing.of(rosa)).isEqualTo(state);
        assertThat(noted()).isEmpty();
    }

    @Test
    void whoMayNotReleaseMayNotSendAgain() {
        outgoing.put(rosa, Standing.State.DEAD);

        assertThat(sendingAgain.send(rosa, rosa.subject()))
                .isEqualTo(refused(SendFault.NOT_YOURS_TO_SEND));
        assertThat(sendingAgain.send(school.staff("ada", StaffRole.ASSESSOR), rosa.subject()))
                .isEqualTo(refused(SendFault.NOT_YOURS_TO_SEND));
        assertThat(sendingAgain.send(School.observed(instructor), rosa.subject()))
                .isEqualTo(refused(SendFault.OBSERVER));
        assertThat(sendingAgain.send(instructor, instructor.subject()))
                .isEqualTo(refused(SendFault.NOT_RELEASED));

        assertThat(outgoing.of(rosa)).isEqualTo(Standing.State.DEAD);
        assertThat(noted()).isEmpty();
    }

    @Test
    void whatTheGradebookShowsInsteadIsSeenByWhoRunsTheCourse() {
        outgoing.put(rosa, Standing.State.SENT);
        var changed = new Difference(null, AT);
        readings.differences.put(School.PLACE, Map.of(Outgoing.cell(rosa.subject()), changed));

        assertThat(following.follow(instructor).orElseThrow().differences())
                .containsExactly(Map.entry(Outgoing.cell(rosa.subject()), changed));
        assertThat(following.follow(School.elsewhere(instructor)).orElseThrow().differences())
                .isEmpty();
    }

    @Test
    void onlyWhoMayReleaseMayHaveGradesCompared() {
        readings.readable.add(School.PLACE);

        assertThat(comparing.ask(rosa)).isEqualTo(refused(SendFault.NOT_YOURS_TO_SEND));
        assertThat(comparing.ask(School.observed(instructor)))
                .isEqualTo(refused(SendFault.OBSERVER));
        assertThat(comparing.ask(School.elsewhere(instructor)))
                .isEqualTo(refused(SendFault.NOTHING_TO_COMPARE));
        assertThat(readings.asked).isEmpty();

        assertThat(comparing.ask(instructor)).isEqualTo(new SendOutcome.OnItsWay());
        assertThat(readings.asked).containsExactly(School.PLACE);
    }
}
