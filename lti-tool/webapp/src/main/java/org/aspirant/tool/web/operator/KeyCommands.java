package org.aspirant.tool.web.operator;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aspirant.tool.administration.platforms.OverseeingKeys;
import org.aspirant.tool.platformlink.operator.KeyKeeping;
import org.aspirant.tool.platformlink.operator.KeyKeeping.KeptKey;
import org.aspirant.tool.web.form.PostedForm;

/** Changing the keys of this installation, from the command line of the server. */
@Path("operator/keys")
public class KeyCommands {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject KeyKeeping keeping;
    @Inject OverseeingKeys overseeing;
    @Inject OperatorDoor door;

    @GET
    public Response keys() {
        return door.open(() -> OperatorDoor.text(200, list()));
    }

    @POST
    @Path("rotate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(PostedForm form) {
        return door.open(
                () ->
                        keeping.rotate()
                                ? OperatorDoor.text(200, list())
                                : OperatorDoor.text(
                                        CONFLICT,
                                        "A rotation is under way already; nothing was changed.\n"
                                                + list()));
    }

    /** Takes a key that leaked out of the set at once, with no overlap. */
    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(PostedForm form) {
        return door.open(
                () ->
                        overseeing
                                .withdrawForOperator(form.required("kid"))
                                .map(
                                        fault ->
                                                OperatorDoor.text(
                                                        UNPROCESSABLE,
                                                        fault.advice()
                                                                + " Nothing was changed.\n"
                                                                + list()))
                                .orElseGet(() -> OperatorDoor.text(200, list())));
    }

    @POST
    @Path("rewrap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rewrap(PostedForm form) {
        return door.open(
                () ->
                        OperatorDoor.text(
                                200,
                                keeping.rewrap()
                                        + " keys were under an older master key; now none is."));
    }

    private String list() {
        return keeping.keys().stream().map(KeyCommands::line).collect(Collectors.joining("\n"));
    }

    private static String line(KeptKey key) {
        return String.join(
                "\t",
                key.use().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                key.keyId(),
                "made " + key.madeAt(),
                "signs from " + key.signsFrom(),
                key.publishedUntil() == null ? "" : "published until " + key.publishedUntil());
    }
}
