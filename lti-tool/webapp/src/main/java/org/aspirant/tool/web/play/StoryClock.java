package org.aspirant.tool.web.play;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.aspirant.tool.web.page.Messages;

/** Story time as a reader of either language writes it. */
public final class StoryClock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private StoryClock() {}

    /** Such as {@code Tuesday, 7:35}; from the second week on with the week before it. */
    public static String text(StoryTime time, Messages words) {
        String day = time.day().getDisplayName(TextStyle.FULL, words.locale());
        String moment = TIME.format(time.time());
        return time.week() == 1
                ? words.get("play.story-time", day, moment)
                : words.get("play.story-time-week", time.week(), day, moment);
    }
}
