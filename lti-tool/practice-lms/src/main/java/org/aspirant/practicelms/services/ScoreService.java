package org.aspirant.practicelms.services;

import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.ScoreMessage;
import org.aspirant.practicelms.gradebook.ScoreOutcome;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.services.GradeServices.Call;
import org.aspirant.practicelms.steering.Faults;
import org.aspirant.practicelms.steering.ScoreFault;

/**
 * Takes scores.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-publish-service">LTI AGS 2.0,
 *     section 3.4</a>
 */
final class ScoreService {

    private final GradeAddresses addresses;
    private final Faults faults;

    ScoreService(GradeAddresses addresses, Faults faults) {
        this.addresses = addresses;
        this.faults = faults;
    }

    Answer receive(Call call) {
        return receive(call, 200);
    }

    /** Does everything as it should be done, and then says nothing. */
    Answer receiveAndLoseTheAnswer(Call call) {
        Answer unused = receive(call, 0);
        return new Answer.HangUp();
    }

    Answer misplaced(Call call) {
        return call.refuse(
                400, "No handler found: put /scores before the query string of the line item.");
    }

    private Answer receive(Call call, int answeredWith) {
        String itemId = call.request().part("item");
        Optional<LineItem> item = call.lineItem();
        if (item.isEmpty()) {
            return call.noLineItem();
        }
        try {
            GradeServices.contentType(call, MediaType.SCORE);
        } catch (RequestRefused refused) {
            call.gradebook().noteTurnedAway(itemId, read(call), refused.status(), refused.reason());
            throw refused;
        }
        ScoreReading reading = ScoreJson.read(call.request().text());
        if (reading instanceof ScoreReading.Unreadable unreadable) {
            call.gradebook().noteTurnedAway(itemId, Optional.empty(), 400, unreadable.reason());
            return call.refuse(400, unreadable.reason());
        }
        ScoreMessage message = ((ScoreReading.Read) reading).message();
        ScoreOutcome outcome = call.gradebook().receive(itemId, message, answeredWith);
        if (outcome instanceof ScoreOutcome.Refused refused) {
            return call.refuse(refused.status(), refused.reason());
        }
        return call.manner() == Manner.MOODLE
                ? Response.of(200, MediaType.SCORE.text() + "; charset=utf-8", "")
                : GradeServices.answer(
                        200,
                        MediaType.SCORE,
                        java.util.Map.of(
                                "resultUrl",
                                addresses.result(call.course(), item.get(), message.userId())));
    }

    /** Fails a score, and notes that it came. */
    Answer fail(Call call, ScoreFault fault) {
        call.gradebook()
                .noteTurnedAway(
                        call.request().part("item"),
                        read(call),
                        fault.status(),
                        "Not taken: " + fault.label() + ", as you asked.");
        return switch (fault) {
            case HANG -> {
                faults.hang();
                yield new Answer.HangUp();
            }
            case CUT, TAKEN_BUT_CUT -> new Answer.HangUp();
            case TOO_MANY_REQUESTS ->
                    call.refuse(fault.status(), fault.label()).with("Retry-After", "5");
            case UNAUTHORIZED, FORBIDDEN, CONFLICT, SERVER_ERROR ->
                    call.refuse(fault.status(), fault.label());
        };
    }

    private static Optional<ScoreMessage> read(Call call) {
        return ScoreJson.read(call.request().text()) instanceof ScoreReading.Read read
                ? Optional.of(read.message())
                : Optional.empty();
    }
}
