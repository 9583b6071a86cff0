package org.aspirant.tool.web.desk;

import java.time.ZoneOffset;
import java.util.Optional;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Advice;

/**
 * Where a released grade is, in the reader's words.
 *
 * @param look the colour of its pill: {@code good}, {@code warn}, {@code danger}, or empty
 * @param state two or three words
 * @param more what happened and what to do; empty if there is nothing to say
 * @param canBeSentAgain whether a button to do so is of any use
 */
public record Arrival(String look, String state, String more, boolean canBeSentAgain) {

    /**
     * Puts it into words.
     *
     * @param standing empty for a test user's grade, which never leaves
     * @param paused whether nothing is sent at present
     */
    static Arrival of(Optional<Standing> standing, boolean paused, Messages text) {
        if (standing.isEmpty()) {
            return said("", "stays", text.get("delivery.stays.more"), text);
        }
        Standing at = standing.get();
        return switch (at.state()) {
            case WAITING -> waiting(at, paused, text);
            case SENT -> said("good", "sent", since(at, text), text);
            case OVERRIDDEN ->
                    said("warn", "overridden", text.get("delivery.overridden.more"), text);
            case DEAD ->
                    new Arrival(
                            "danger",
                            text.get("delivery.dead"),
                            advice(at, text),
                            at.fault() != DeliveryFault.PERSON_ERASED);
            case SUPERSEDED -> said("", "superseded", "", text);
        };
    }

    private static Arrival waiting(Standing at, boolean paused, Messages text) {
        if (paused) {
            return said("warn", "paused", text.get("delivery.paused.more"), text);
        }
        return at.fault() == null
                ? said("", "waiting", "", text)
                : said(
                        "warn",
                        "waiting",
                        text.get("delivery.tried", at.attempts()) + " " + advice(at, text),
                        text);
    }

    private static Arrival said(String look, String state, String more, Messages text) {
        return new Arrival(look, text.get("delivery." + state), more, false);
    }

    private static String since(Standing at, Messages text) {
        return at.settledAt() == null
                ? ""
                : text.get("delivery.since", text.moment(at.settledAt(), ZoneOffset.UTC));
    }

    private static String advice(Standing at, Messages text) {
        return at.fault() == null ? "" : Advice.of(at.fault(), at.fault().advice(), text);
    }
}
