package org.aspirant.tool.web.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.reconciliation.Difference;
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

    private static final String GOOD = "good";
    private static final Set<DeliveryFault> NO_FAULT_OF_THE_PLATFORM =
            EnumSet.of(DeliveryFault.HELD_BACK, DeliveryFault.COLUMN_IN_THE_MAKING);

    /** Whether all is well, and there is nothing to do. */
    public boolean isThere() {
        return look.equals(GOOD);
    }

    /**
     * Puts it into words.
     *
     * @param standing empty for a test user's grade, which never leaves
     * @param difference what the gradebook shows instead of it; empty if it shows it, as far as is
     *     known
     * @param paused whether nothing is sent at present
     */
    static Arrival of(
            Optional<Standing> standing,
            Optional<Difference> difference,
            boolean paused,
            Messages text) {
        if (standing.isEmpty()) {
            return said("", "stays", text.get("delivery.stays.more"), text);
        }
        Standing at = standing.get();
        return switch (at.state()) {
            case WAITING -> waiting(at, paused, text);
            case SENT ->
                    difference
                            .map(other -> differing(other, text))
                            .orElseGet(() -> said(GOOD, "sent", since(at, text), text));
            case OVERRIDDEN ->
                    difference
                            .map(other -> differing(other, text))
                            .orElseGet(
                                    () ->
                                            said(
                                                    "warn",
                                                    "overridden",
                                                    text.get("delivery.overridden.more"),
                                                    text));
            case DEAD ->
                    new Arrival(
                            "danger",
                            text.get("delivery.dead"),
                            advice(at, text),
                            at.fault() != DeliveryFault.PERSON_ERASED);
            case SUPERSEDED -> said("", "superseded", "", text);
        };
    }

    private static Arrival differing(Difference other, Messages text) {
        String seen = text.moment(other.seenAt(), ZoneOffset.UTC);
        PendingScore.Points shown = other.shown();
        return shown == null
                ? said("warn", "erased", text.get("delivery.erased.more", seen), text)
                : said(
                        "warn",
                        "overridden",
                        text.get(
                                        "delivery.shows",
                                        plain(shown.given()),
                                        plain(shown.maximum()),
                                        seen)
                                + " "
                                + text.get("delivery.overridden.more"),
                        text);
    }

    private static String plain(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static Arrival waiting(Standing at, boolean paused, Messages text) {
        if (paused) {
            return said("warn", "paused", text.get("delivery.paused.more"), text);
        }
        if (at.fault() == null) {
            return said("", "waiting", "", text);
        }
        String next =
                at.nextAttempt() == null
                        ? ""
                        : " "
                                + text.get(
                                        "delivery.next",
                                        text.moment(at.nextAttempt(), ZoneOffset.UTC));
        return NO_FAULT_OF_THE_PLATFORM.contains(at.fault())
                ? said("", "held", advice(at, text) + next, text)
                : said(
                        "warn",
                        "waiting",
                        text.get("delivery.tried", at.attempts()) + " " + advice(at, text) + next,
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
