package org.aspirant.academy.sharing;

import java.util.List;
import java.util.stream.Collectors;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.privacy.Erasing;
import org.aspirant.academy.school.School;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.Piece;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.SessionView;
import org.jspecify.annotations.Nullable;

/** A course with somebody who moderates, somebody who speaks and somebody who reads. */
abstract class SharingScene {

    static final String QUESTION = "What should a grade say?";

    final School school = new School();
    final Participant ines = school.instructor();
    final Participant rosa = school.candidate("rosa");
    final Participant olu = school.staff("olu", StaffRole.ASSESSOR);

    static OpeningSession.Proposal proposal(String question, String... groups) {
        return new OpeningSession.Proposal(
                FormKey.fresh(), question, "The draft.", List.of(groups), "Bus drivers\n");
    }

    SharingSessionId open() {
        var outcome = school.openingSession.open(ines, proposal(QUESTION, "TEACHERS", "UNION"));
        return ((SharingOutcome.Opened) outcome).session();
    }

    static Commenting.Remark remark(
            SharingSessionId session, @Nullable String group, String words) {
        return new Commenting.Remark(session, FormKey.fresh(), group, words);
    }

    SharingOutcome say(
            Participant who, SharingSessionId session, @Nullable String group, String words) {
        return school.commenting.comment(who, remark(session, group, words));
    }

    static Redacting.Order order(SharingSessionId session, int comment, String words) {
        return new Redacting.Order(
                session, FormKey.fresh(), comment, "NAMES_SOMEBODY", words, false);
    }

    static Redacting.Order whole(SharingSessionId session, int comment) {
        return new Redacting.Order(session, FormKey.fresh(), comment, "CONTACT_DETAILS", "", true);
    }

    SessionView view(SharingSessionId session) {
        return ((ReadOutcome.Read) school.readingSession.read(rosa, session)).view();
    }

    String shown(SharingSessionId session, int comment) {
        return view(session).log().entries().get(comment - 1).pieces().stream()
                .map(
                        piece ->
                                piece instanceof Piece.Words words
                                        ? words.text()
                                        : piece instanceof Piece.Hidden ? "[#]" : "[erased]")
                .collect(Collectors.joining());
    }

    static SharingOutcome refused(SharingFault fault) {
        return new SharingOutcome.NotAllowed(fault);
    }

    void erase(Participant whom) {
        school.erasing.erase(
                new Erasing.Requester(School.ORGANIZATION, School.subject("admin"), true),
                whom.subject());
    }

    List<AuditAction> audited() {
        return school.ports.audit().latest(School.ORGANIZATION, 100).stream()
                .map(AuditEntry::action)
                .filter(action -> action != AuditAction.STAFF_ASSIGNED)
                .toList();
    }
}
