package org.aspirant.tool.web.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aspirant.tool.administration.account.AccountOutcome;
import org.aspirant.tool.administration.account.ChangingPassword;
import org.aspirant.tool.administration.account.RenewingCodes;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.admin.signin.RecoveryCodesPage;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.limit.ClientAddress;

/** Password, app and recovery codes of whoever is signed in. */
@Path("admin/account")
@InAdministration
public class OwnAccountResource {

    @Inject ChangingPassword changingPassword;
    @Inject RenewingCodes renewingCodes;
    @Inject CurrentAdministrator current;
    @Inject AccountPages pages;
    @Inject AdminAnswers answers;
    @Inject ClientAddress clients;
    @Inject HttpServletRequest request;

    @GET
    public Response show(@QueryParam("changed") @DefaultValue("") String changed) {
        return pages.show(AccountForm.of(changed));
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response password(PostedForm form) {
        var choice =
                new ChangingPassword.Choice(
                        form.words("present"), form.words("password"), form.words("again"));
        return answer(
                AccountForm.PASSWORD,
                changingPassword.change(current.who(), current.token(), choice, address()));
    }

    @POST
    @Path("app")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response app(PostedForm form) {
        return answer(
                AccountForm.APP,
                renewingCodes.replaceApp(
                        current.who(),
                        current.token(),
                        form.words("present"),
                        form.words("code"),
                        address()));
    }

    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response codes(PostedForm form) {
        return answer(
                AccountForm.CODES,
                renewingCodes.renew(current.who(), form.words("present"), address()));
    }

    private Response answer(AccountForm form, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.NewCodes renewed) {
            return Response.ok(
                            new RecoveryCodesPage(
                                    answers.frame(Section.ACCOUNT).frame(),
                                    current.text().get("own.changed." + form.key()),
                                    renewed.codes()))
                    .build();
        }
        if (outcome instanceof AccountOutcome.Refused refused) {
            return pages.refuse(form, refused.fault());
        }
        return outcome instanceof AccountOutcome.BadPassword bad
                ? pages.refuse(form, answers.advice(bad.fault(), bad.fault().advice()))
                : AccountPages.changed(form);
    }

    private String address() {
        return clients.key(request.getRemoteAddr(), ClientAddress.forwarded(request));
    }
}
