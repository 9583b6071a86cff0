package org.aspirant.academy.simulation.scenario;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A moment on the story clock, which has nothing to do with the clock on the wall.
 *
 * @param minutes whole minutes since Monday of the first week, 00:00
 */
public record StoryTime(int minutes) implements Comparable<StoryTime> {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:W([1-9][0-9]?) )?(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([0-2][0-9]):([0-5][0-9])");
    private static final String DAYS = "MonTueWedThuFriSatSun";

    public StoryTime {
        if (minutes < 0) {
            throw new IllegalArgumentException("the story begins in week 1, got " + minutes);
        }
    }

    /**
     * Reads {@code Mon 07:40} (first week) or {@code W3 Mon 07:40}.
     *
     * @throws IllegalArgumentException if the text has another form or the hour is over 23
     */
    public static StoryTime parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || Integer.parseInt(match.group(3)) > 23) {
            throw new IllegalArgumentException(
                    "a story time is 'Mon 07:40' or 'W3 Mon 07:40', got '" + text + "'");
        }
        int week = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
        int day = DAYS.indexOf(match.group(2)) / 3;
        int minute = Integer.parseInt(match.group(3)) * 60 + Integer.parseInt(match.group(4));
        return new StoryTime(((week - 1) * 7 + day) * MINUTES_A_DAY + minute);
    }

    /** Counts from 1. */
    public int week() {
        return minutes / (7 * MINUTES_A_DAY) + 1;
    }

    public DayOfWeek day() {
        return DayOfWeek.of(minutes / MINUTES_A_DAY % 7 + 1);
    }

    public LocalTime time() {
        return LocalTime.ofSecondOfDay(minutes % MINUTES_A_DAY * 60L);
    }

    /** This many story minutes later. */
    public StoryTime plus(int more) {
        return new StoryTime(Math.addExact(minutes, more));
    }

    /** The later of the two. */
    public StoryTime orLater(StoryTime other) {
        return minutes >= other.minutes ? this : other;
    }

    @Override
    public int compareTo(StoryTime other) {
        return Integer.compare(minutes, other.minutes);
    }

    /** The form that authors write. */
    @Override
    public String toString() {
        int day = (day().getValue() - 1) * 3;
        return String.format(
                Locale.ROOT, "W%d %s %s", week(), DAYS.substring(day, day + 3), time());
    }
}
