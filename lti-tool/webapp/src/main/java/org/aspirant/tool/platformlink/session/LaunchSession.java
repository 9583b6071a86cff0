package org.aspirant.tool.platformlink.session;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Participant;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * One launch while it lasts: who, where, as what, through which door.
 *
 * @param locale what the platform says the person reads
 * @param returnTo where the platform wants the person back; https, or null
 * @param beganAt when the launch was admitted; what is opened from it has the same time, and ends
 *     with it
 */
public record LaunchSession(
        LaunchId id,
        Tenancy tenancy,
        Purpose purpose,
        Locale locale,
        @Nullable URI returnTo,
        Instant beganAt) {

    /** Without a request for so long, it ends. */
    public static final Duration IDLE = Duration.ofMinutes(45);

    /** After so long it ends whatever happens. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** A launch of an activity. */
    public LaunchSession(
            LaunchId id,
            Tenancy tenancy,
            Participant participant,
            Locale locale,
            @Nullable URI returnTo,
            Instant beganAt) {
        this(id, tenancy, new Purpose.TakingPart(participant), locale, returnTo, beganAt);
    }

    public Attendee who() {
        return purpose.who();
    }

    /** The links that the platform asks for; null where the launch is for something else. */
    public @Nullable LinksWanted wanted() {
        return purpose instanceof Purpose.ChoosingLinks choosing ? choosing.wanted() : null;
    }
}
