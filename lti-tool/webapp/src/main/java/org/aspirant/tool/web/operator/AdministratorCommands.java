package org.aspirant.tool.web.operator;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aspirant.tool.administration.enrolling.MakingSecrets;
import org.aspirant.tool.web.form.PostedForm;

/** A way in for administrators who have lost theirs. */
@Path("operator/administrators")
public class AdministratorCommands {

    @Inject MakingSecrets making;
    @Inject OperatorDoor door;

    /** A new secret, which makes one administrator of the whole server. */
    @POST
    @Path("secret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response secret(PostedForm form) {
        return door.open(
                () ->
                        OperatorDoor.text(
                                201,
                                making.forOperator().grouped()
                                        + "\nmakes one administrator at /admin/start, within a day"));
    }
}
