package org.aspirant.tool.persistence.outbox;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnGrade;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Delivery;
import org.jdbi.v3.core.Jdbi;

/**
 * The outbox without a scheduler, for tests of other packages: what is released is sent at once.
 */
public final class OneByOne {

    private final JdbiDepartures departures;
    private final Delivering delivering;

    public OneByOne(Jdbi jdbi, Clock clock, Delivery delivery, Backoff backoff) {
        departures = new JdbiDepartures(jdbi, clock);
        var installation =
                new Installation(jdbi, clock, URI.create("https://tool.example"), "here");
        installation.recognise();
        delivering =
                new Delivering(
                        new Outbox(jdbi, clock),
                        new Outcomes(jdbi, clock),
                        delivery,
                        installation,
                        clock,
                        backoff);
    }

    /** Releases points out of 20 and makes one attempt to send them. */
    public void release(ActivityKey place, SubjectId whose, BigDecimal points, Instant at) {
        release(place, whose, ColumnName.OWN, points, at);
    }

    /** Releases points out of 20 in a column and makes one attempt to send them. */
    public void release(
            ActivityKey place, SubjectId whose, ColumnName column, BigDecimal points, Instant at) {
        departures.queue(new ColumnGrade(place, whose, column, points, BigDecimal.valueOf(20), at));
        send(place, whose, column);
    }

    /** Makes one more attempt to send what waits. */
    public void send(ActivityKey place, SubjectId whose, ColumnName column) {
        Optional<Instant> unused = delivering.deliver(Pair.of(place, new Cell(whose, column.id())));
    }

    /** Tells progress and makes one attempt to send it. */
    public void progress(Progress progress) {
        departures.queue(progress);
        Optional<Instant> unused =
                delivering.deliver(Pair.of(progress.place(), progress.subject()));
    }
}
