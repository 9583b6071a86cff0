package org.aspirant.tool.web.connect;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.platformlink.Refusal;
import org.aspirant.tool.platformlink.connect.invitation.Registering;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Advice;
import org.aspirant.tool.web.refusal.Refusals;

/**
 * What a platform opens in a frame of its own administration: first who asks, then, by a button,
 * the registration. The invitation in the path is all that authorises it; no cookie does.
 */
@Path("lti/register")
public class RegistrationResource {

    private static final int BAD_REQUEST = 400;

    @Inject Registering registering;
    @Inject Refusals refusals;

    @Context HttpHeaders headers;
    @Context UriInfo uri;

    /** A link without its secret, or an address from somebody's memory. */
    @GET
    public Response uninvited() {
        return ask("");
    }

    @GET
    @Path("{invitation}")
    public Response ask(@PathParam("invitation") String invitation) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(uri.getQueryParameters());
        return answer(registering.ask(invitation, parameters), invitation, parameters);
    }

    @POST
    @Path("{invitation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(PostedForm form) {
        String invitation = uri.getPathParameters().getFirst("invitation");
        return answer(registering.register(invitation, form.fields()), invitation, form.fields());
    }

    private Response answer(
            RegisteringAnswer answer, String invitation, Map<String, List<String>> parameters) {
        Messages text = Messages.in(headers.getAcceptableLanguages());
        Frame frame = new Frame(text, Optional.empty(), List.of());
        if (answer instanceof RegisteringAnswer.Asked asked) {
            return Response.ok(
                            new ConfirmPage(
                                    frame,
                                    asked.applicant(),
                                    "/lti/register/" + invitation,
                                    parameters))
                    .build();
        }
        if (answer instanceof RegisteringAnswer.Connected connected) {
            return Response.ok(
                            new ConnectedPage(
                                    frame,
                                    connected.applicant(),
                                    connected.clientId(),
                                    connected.waits()))
                    .build();
        }
        return refuse((RegisteringAnswer.Refused) answer, frame);
    }

    private Response refuse(RegisteringAnswer.Refused refused, Frame frame) {
        Refusal refusal = refused.refusal();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(frame.text().get("refusal.check"), refusal.slug());
        refused.said().ifPresent(said -> facts.put(frame.text().get("register.said"), said));
        return refusals.refuse(
                BAD_REQUEST,
                "register",
                List.of(Advice.of(refusal.fault(), refusal.advice(), frame.text())),
                frame,
                refusal.slug() + " " + refusal.detail(),
                facts);
    }
}
