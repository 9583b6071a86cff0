package org.aspirant.tool.web.session;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.platformlink.session.Ticket;
import org.aspirant.tool.platformlink.session.Tickets;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;

/** Gives tickets for downloads to pages that carry their session. */
@Path("l/{launch}/tickets")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class})
public class TicketResource {

    private static final String DOWNLOAD = "[A-Za-z0-9/_.-]{1,400}";

    @Inject CurrentLaunch launch;
    @Inject Tickets tickets;
    @Inject Clock clock;

    /**
     * The address that opens a download of this launch for a minute. Whether there is such a
     * download, and whether this person may have it, is asked when it is opened.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    public String give(PostedForm form) {
        String path = form.required("path");
        LaunchId id = launch.session().id();
        if (!path.startsWith("/l/" + id.value() + "/") || !path.matches(DOWNLOAD)) {
            throw new UnusableFieldException(FieldFault.UNKNOWN, "path");
        }
        Ticket ticket = Ticket.fresh();
        tickets.give(ticket, id, path, clock.instant());
        return path + "?" + Ticket.PARAMETER + "=" + ticket.value();
    }
}
