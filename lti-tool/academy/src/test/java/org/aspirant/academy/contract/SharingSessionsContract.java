package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.sharing.Invitation;
import org.aspirant.academy.sharing.KnownGroup;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;
import org.aspirant.academy.sharing.log.ModeratorRole;
import org.aspirant.academy.sharing.log.RedactionReason;
import org.aspirant.academy.sharing.log.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link SharingSessions} must do. */
public abstract class SharingSessionsContract {

    private static final TextRef TEXT = new TextRef(new TextId("t-1"), Sample.HASH);

    protected abstract AcademyPorts ports();

    private SharingSessions sharing() {
        return ports().sharing();
    }

    private static SharingSession session(
            CourseKey course,
            SubjectId by,
            FormKey form,
            @Nullable TextRef opening,
            Invitation invitation,
            int second) {
        return new SharingSession(
                SharingSessionId.fresh(),
                course,
                by,
                form,
                Sample.AT.plusSeconds(second),
                TEXT,
                opening,
                invitation);
    }

    private static SharingSession plain(Sample sample, int second) {
        return session(
                sample.course,
                sample.assessor,
                FormKey.fresh(),
                null,
                new Invitation(List.of(), 0, null),
                second);
    }

    private SharingSession added(Sample sample, int second) {
        var session = plain(sample, second);
        assertThat(add(session)).isTrue();
        return session;
    }

    private boolean add(SharingSession session) {
        return ports().unitOfWork().run(() -> sharing().add(session));
    }

    @Test
    void givesASessionBackAsItWasOpened() {
        var sample = new Sample(ports());
        var bare = added(sample, 0);
        var full =
                session(
                        sample.course,
                        sample.assessor,
                        FormKey.fresh(),
                        new TextRef(new TextId("t-2"), "b".repeat(64)),
                        new Invitation(
                                List.of(KnownGroup.TEACHERS, KnownGroup.UNION),
                                2,
                                new TextRef(new TextId("t-3"), "c".repeat(64))),
                        1);
        assertThat(add(full)).isTrue();

        assertThat(sharing().find(sample.course, bare.id())).contains(bare);
        assertThat(sharing().find(sample.course, full.id())).contains(full);
        assertThat(sharing().opened(sample.course, sample.assessor, full.form())).contains(full);
        var locked = ports().unitOfWork().run(() -> sharing().lock(sample.course, full.id()));
        assertThat(locked).contains(full);
    }

    @Test
    void listsTheNewestFirst() {
        var sample = new Sample(ports());
        var first = added(sample, 1);
        var third = added(sample, 3);
        var second = added(sample, 2);

        assertThat(sharing().in(sample.course)).containsExactly(third, second, first);
    }

    @Test
    void oneFormOpensOneSessionOfAPerson() {
        var sample = new Sample(ports());
        var first = added(sample, 0);
        var none = new Invitation(List.of(), 0, null);

        assertThat(add(session(sample.course, first.openedBy(), first.form(), null, none, 1)))
                .isFalse();
        assertThat(sharing().in(sample.course)).containsExactly(first);
        assertThat(add(session(sample.course, sample.candidate, first.form(), null, none, 1)))
                .as("the same form of somebody else")
                .isTrue();
    }

    @Test
    void keepsCoursesAndTenantsApart() {
        var sample = new Sample(ports());
        var session = added(sample, 0);
        for (CourseKey other : List.of(sample.otherCourse(), sample.otherTenant())) {
            assertThat(sharing().find(other, session.id())).isEmpty();
            assertThat(sharing().in(other)).isEmpty();
            assertThat(sharing().opened(other, session.openedBy(), session.form())).isEmpty();
            var locked = ports().unitOfWork().run(() -> sharing().lock(other, session.id()));
            assertThat(locked).isEmpty();
        }
    }

    private static List<LogEvent> events(Sample sample) {
        return List.of(
                new LogEvent.Commented(
                        1, sample.candidate, FormKey.fresh(), "UNION", TEXT, 12, Sample.AT),
                new LogEvent.Commented(
                        2,
                        sample.assessor,
                        FormKey.fresh(),
                        null,
                        new TextRef(new TextId("t-9"), "d".repeat(64)),
                        4_000,
                        Sample.AT.plusSeconds(1)),
                new LogEvent.Redacted(
                        3,
                        sample.assessor,
                        FormKey.fresh(),
                        ModeratorRole.LEAD,
                        1,
                        RedactionReason.CONTACT_DETAILS,
                        List.of(new Span(0, 3), new Span(8, 12)),
                        Sample.AT.plusSeconds(2)),
                new LogEvent.Closed(4, sample.assessor, Sample.AT.plusSeconds(3)),
                new LogEvent.Redacted(
                        5,
                        sample.assessor,
                        FormKey.fresh(),
                        ModeratorRole.INSTRUCTOR,
                        2,
                        RedactionReason.NAMES_SOMEBODY,
                        List.of(new Span(7, 9)),
                        Sample.AT.plusSeconds(4)));
    }

    private void append(Sample sample, SharingSession session, LogEvent event) {
        sample.write(() -> sharing().append(sample.organization, session.id(), event));
    }

    @Test
    void givesBackEveryEventByNumber() {
        var sample = new Sample(ports());
        var session = added(sample, 0);
        var events = events(sample);
        events.forEach(event -> append(sample, session, event));

        assertThat(sharing().events(sample.organization, session.id())).isEqualTo(events);
    }

    @Test
    void aLogIsOfOneSessionAndOneTenant() {
        var sample = new Sample(ports());
        var session = added(sample, 0);
        var other = added(sample, 1);
        append(sample, session, events(sample).get(0));

        assertThat(sharing().events(sample.organization, other.id())).isEmpty();
        assertThat(sharing().events(sample.otherTenant().organization(), session.id())).isEmpty();
    }

    @Test
    void aNumberIsGivenOnce() {
        var sample = new Sample(ports());
        var session = added(sample, 0);
        var events = events(sample);
        append(sample, session, events.get(0));
        var another =
                new LogEvent.Commented(
                        1, sample.assessor, FormKey.fresh(), null, TEXT, 5, Sample.AT);

        assertThatThrownBy(() -> append(sample, session, another))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sharing().events(sample.organization, session.id()))
                .containsExactly(events.get(0));
    }
}
