package org.aspirant.tool.web.operator;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.tool.platformlink.connect.ConnectFault;
import org.aspirant.tool.platformlink.connect.ConnectionReport;
import org.aspirant.tool.platformlink.connect.Deciding;
import org.aspirant.tool.platformlink.connect.ListingConnections;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.connect.TestingConnection;
import org.aspirant.tool.platformlink.connect.invitation.InvitationWish;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;
import org.aspirant.tool.web.form.PostedForm;

/** Inviting platforms, admitting them and testing them, from the command line of the server. */
@Path("operator")
public class ConnectionCommands {

    private static final int UNPROCESSABLE = 422;

    @Inject OperatorDoor door;
    @Inject Inviting inviting;
    @Inject Deciding deciding;
    @Inject ListingConnections listing;
    @Inject TestingConnection testing;

    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(PostedForm form) {
        return door.open(
                () -> {
                    Optional<PlatformName> renews =
                            form.optional("issuer").map(issuer -> platform(form));
                    Duration lifetime =
                            form.optional("days").isPresent()
                                    ? Duration.ofDays(form.number("days"))
                                    : Inviting.USUAL;
                    InvitingOutcome outcome =
                            inviting.invite(
                                    new InvitationWish(form.required("for"), lifetime, renews));
                    if (outcome instanceof InvitingOutcome.Invited invited) {
                        return OperatorDoor.text(
                                201, invited.link() + "\nworks once, until " + invited.expiresAt());
                    }
                    return refused(((InvitingOutcome.Refused) outcome).fault());
                });
    }

    @GET
    @Path("connections")
    public Response list() {
        return door.open(
                () ->
                        OperatorDoor.text(
                                200,
                                listing.list().stream()
                                        .map(ConnectionCommands::line)
                                        .collect(Collectors.joining("\n"))));
    }

    @POST
    @Path("connections/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(PostedForm form) {
        return door.open(() -> decide(form, true));
    }

    @POST
    @Path("connections/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(PostedForm form) {
        return door.open(() -> decide(form, false));
    }

    @POST
    @Path("connections/test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(PostedForm form) {
        return door.open(
                () ->
                        testing.test(platform(form))
                                .map(
                                        report ->
                                                OperatorDoor.text(
                                                        200,
                                                        line("key set", report.keySet())
                                                                + "\n"
                                                                + line("token", report.token())
                                                                + "\n"
                                                                + line("clock", report.clock())))
                                .orElseGet(() -> refused(ConnectFault.UNKNOWN_CONNECTION)));
    }

    private Response decide(PostedForm form, boolean admits) {
        return deciding.decide(platform(form), admits)
                .map(ConnectionCommands::refused)
                .orElseGet(() -> OperatorDoor.text(200, admits ? "approved" : "refused"));
    }

    private static PlatformName platform(PostedForm form) {
        return new PlatformName(form.required("issuer"), form.required("client_id"));
    }

    private static String line(ListingConnections.Listed listed) {
        return String.join(
                "\t",
                listed.state().name(),
                listed.name().issuer(),
                listed.name().clientId(),
                listed.product(),
                listed.account(),
                listed.registeredAt().toString());
    }

    private static String line(String what, ConnectionReport.Finding finding) {
        return what
                + ": "
                + (finding.good() ? "good, " : "NOT good. ")
                + finding.says()
                + (finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")");
    }

    private static Response refused(ConnectFault fault) {
        return OperatorDoor.text(UNPROCESSABLE, fault.advice());
    }
}
