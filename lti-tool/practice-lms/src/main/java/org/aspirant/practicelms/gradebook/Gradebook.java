package org.aspirant.practicelms.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;

/**
 * The gradebook of one course. Bounded, in memory, safe for use by several threads.
 *
 * <p>The history keeps the newest {@value #MOST_RECEIVED} messages.
 */
public final class Gradebook {

    /** The most line items a course takes. */
    public static final int MOST_LINE_ITEMS = 500;

    /** The most messages the history keeps. */
    public static final int MOST_RECEIVED = 2000;

    private record Cell(String lineItemId, String personId) {}

    private final Course course;
    private final Clock clock;
    private final GradingRules rules;
    private final Map<String, LineItem> lineItems = new LinkedHashMap<>();
    private final Map<Cell, Standing> standings = new LinkedHashMap<>();
    private final Deque<ReceivedScore> received = new ArrayDeque<>();
    private int nextLineItem = 2;
    private int attemptsAllowed;
    private long receivedSoFar;
    private long version;

    public Gradebook(Course course, Clock clock) {
        this.course = course;
        this.clock = clock;
        this.rules = course.manner() == Manner.MOODLE ? new MoodleRules() : new CanvasRules();
    }

    /** Counts up whenever anything in the gradebook changes. */
    public synchronized long version() {
        return version;
    }

    public synchronized List<LineItem> lineItems() {
        return List.copyOf(lineItems.values());
    }

    public synchronized Optional<LineItem> lineItem(String id) {
        return Optional.ofNullable(lineItems.get(id));
    }

    /** The line items of an activity, oldest first. */
    public List<LineItem> lineItemsOf(String linkId) {
        return lineItems().stream().filter(item -> item.belongsTo(linkId)).toList();
    }

    /**
     * Adds a column.
     *
     * @param coupled made by the course with its activity, not by the tool
     * @throws IllegalStateException if there are {@value #MOST_LINE_ITEMS} already
     */
    public synchronized LineItem add(LineItem.Draft draft, boolean coupled) {
        if (lineItems.size() == MOST_LINE_ITEMS) {
            throw new IllegalStateException("a course takes " + MOST_LINE_ITEMS + " line items");
        }
        LineItem item = new LineItem(String.valueOf(nextLineItem++), draft, coupled);
        lineItems.put(item.id(), item);
        version++;
        return item;
    }

    /** Changes a column; empty if there is none with this id. */
    public synchronized Optional<LineItem> replace(String id, LineItem.Draft draft) {
        LineItem present = lineItems.get(id);
        if (present == null) {
            return Optional.empty();
        }
        LineItem changed = new LineItem(id, draft, present.coupled());
        lineItems.put(id, changed);
        version++;
        return Optional.of(changed);
    }

    /** Takes a column away with every standing in it. */
    public synchronized boolean remove(String id) {
        standings.keySet().removeIf(cell -> cell.lineItemId().equals(id));
        version++;
        return lineItems.remove(id) != null;
    }

    /** Where a person stands on a line item. */
    public synchronized Standing standing(String lineItemId, String personId) {
        return standings.getOrDefault(new Cell(lineItemId, personId), Standing.NONE);
    }

    /**
     * Judges a score message by the rules of the course, stores what it does and notes it.
     *
     * @param answeredWith the status that goes out if the message is taken: 200, or 0 if the answer
     *     is going to be lost
     */
    public synchronized ScoreOutcome receive(
            String lineItemId, ScoreMessage message, int answeredWith) {
        LineItem item = lineItems.get(lineItemId);
        if (item == null) {
            return new ScoreOutcome.Refused(404, "There is no line item " + lineItemId + ".");
        }
        Cell cell = new Cell(lineItemId, message.userId());
        boolean student = course.person(message.userId()).filter(Person::isStudent).isPresent();
        ScoreOutcome outcome =
                rules.judge(
                        message,
                        new GradingRules.Situation(
                                item,
                                standings.getOrDefault(cell, Standing.NONE),
                                student,
                                attemptsAllowed,
                                clock.instant()));
        if (outcome instanceof ScoreOutcome.Taken taken) {
            standings.put(cell, taken.standing());
            note(lineItemId, Optional.of(message), answeredWith, true, taken.note());
        } else if (outcome instanceof ScoreOutcome.Refused refused) {
            note(lineItemId, Optional.of(message), refused.status(), false, refused.reason());
        }
        return outcome;
    }

    /** Notes a message that was turned away before the rules saw it. */
    public synchronized void noteTurnedAway(
            String lineItemId, Optional<ScoreMessage> message, int status, String why) {
        note(lineItemId, message, status, false, why);
    }

    /**
     * Sets a grade by hand, as an instructor does in the gradebook.
     *
     * @param score on the line item's scale, or empty to hand the cell back to the tool
     */
    public synchronized void override(
            String lineItemId, String personId, Optional<BigDecimal> score) {
        if (!lineItems.containsKey(lineItemId) || course.person(personId).isEmpty()) {
            throw new IllegalArgumentException(
                    "no line item " + lineItemId + " or no person " + personId);
        }
        Cell cell = new Cell(lineItemId, personId);
        Standing before = standings.getOrDefault(cell, Standing.NONE);
        standings.put(cell, before.setByHand(score, clock.instant()));
        version++;
    }

    /** Limits the attempts on each line item (Canvas manner); 0 lifts the limit. */
    public synchronized void allowAttempts(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("attempts must be 0 or more, got " + most);
        }
        attemptsAllowed = most;
        version++;
    }

    /** Every message that arrived, refused ones included, oldest first. */
    public synchronized List<ReceivedScore> received() {
        return new ArrayList<>(received);
    }

    /** Throws away all grades and the history; line items stay. */
    public synchronized void clear() {
        standings.clear();
        received.clear();
        version++;
    }

    private void note(
            String lineItemId,
            Optional<ScoreMessage> message,
            int status,
            boolean taken,
            String note) {
        Instant now = clock.instant();
        received.add(
                new ReceivedScore(++receivedSoFar, now, lineItemId, message, status, taken, note));
        if (received.size() > MOST_RECEIVED) {
            received.remove();
        }
        version++;
    }
}
