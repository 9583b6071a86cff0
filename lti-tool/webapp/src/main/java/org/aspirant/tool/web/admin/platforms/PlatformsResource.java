package org.aspirant.tool.web.admin.platforms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.platforms.OverseeingPlatforms;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.ClockWatch;
import org.aspirant.tool.platformlink.connect.ConnectionReport;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;

/** The platforms at which the tool is registered. */
@Path("admin/platforms")
@InAdministration
public class PlatformsResource {

    @Inject OverseeingPlatforms platforms;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;
    @Inject ClockWatch clocks;

    @Context UriInfo uri;

    @GET
    public Response list() {
        return platforms
                .list(current.who())
                .map(
                        listed ->
                                Response.ok(
                                                new PlatformsPage(
                                                        answers.frame(Section.PLATFORMS),
                                                        listed,
                                                        platforms
                                                                .writtenDown(current.who())
                                                                .orElseThrow()))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.NOT_SERVER_WIDE));
    }

    @GET
    @Path("one")
    public Response one() {
        return show(
                new PlatformName(parameter("issuer"), parameter("client_id")), Optional.empty());
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(PostedForm form) {
        boolean admits =
                switch (form.required("do")) {
                    case "approve" -> true;
                    case "refuse" -> false;
                    default -> throw new UnusableFieldException(FieldFault.UNKNOWN, "do");
                };
        PlatformName platform = platform(form);
        return answers.goTo(path(platform), platforms.decide(current.who(), platform, admits));
    }

    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(PostedForm form) {
        PlatformName platform = platform(form);
        return show(platform, platforms.test(current.who(), platform));
    }

    @POST
    @Path("new-deployments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response newDeployments(PostedForm form) {
        NewDeployments admitted =
                Arrays.stream(NewDeployments.values())
                        .filter(known -> known.name().equals(form.required("admitted")))
                        .findFirst()
                        .orElseThrow(
                                () -> new UnusableFieldException(FieldFault.UNKNOWN, "admitted"));
        PlatformName platform = platform(form);
        return answers.goTo(
                path(platform), platforms.setNewDeployments(current.who(), platform, admitted));
    }

    private Response show(PlatformName platform, Optional<ConnectionReport> report) {
        if (!current.who().isServerWide()) {
            return answers.refuse(AdministrationFault.NOT_SERVER_WIDE);
        }
        return platforms
                .describe(current.who(), platform)
                .map(
                        described ->
                                Response.ok(
                                                new PlatformPage(
                                                        answers.frame(Section.PLATFORMS),
                                                        described,
                                                        platforms
                                                                .newDeployments(
                                                                        current.who(), platform)
                                                                .orElseThrow(),
                                                        report,
                                                        clocks.apart(
                                                                URI.create(described.token()))))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.UNKNOWN_PLATFORM));
    }

    private String parameter(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name)).orElse("");
    }

    private static PlatformName platform(PostedForm form) {
        return new PlatformName(form.required("issuer"), form.required("client_id"));
    }

    static String path(PlatformName platform) {
        return "/admin/platforms/one?issuer="
                + URLEncoder.encode(platform.issuer(), StandardCharsets.UTF_8)
                + "&client_id="
                + URLEncoder.encode(platform.clientId(), StandardCharsets.UTF_8);
    }
}
