package org.aspirant.tool.web.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.tool.administration.account.AccountFault;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.Linking;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.admin.session.Vouched;
import org.aspirant.tool.web.admin.session.VouchedIdentity;
import org.aspirant.tool.web.form.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Links the identity that the district's provider has just vouched for. The provider leads back by
 * GET, which changes nothing; a form of this session does, with a seal in place of the provider's
 * word.
 */
@Path("admin/account/district")
@InAdministration
public class DistrictLinkResource {

    @Inject Linking linking;
    @Inject VouchedIdentity vouched;
    @Inject CurrentAdministrator current;
    @Inject AccountPages pages;
    @Inject AdminAnswers answers;

    @Context HttpServletResponse answer;

    @GET
    public Response ask(@QueryParam("error") @Nullable String error) {
        Vouched whom = vouched.ask(answer, error);
        if (whom instanceof Vouched.For known) {
            return Response.ok(page(known.identity())).build();
        }
        if (whom instanceof Vouched.Later later) {
            return Response.seeOther(later.provider()).build();
        }
        return pages.refuse(AccountForm.DISTRICT, ((Vouched.ForNobody) whom).fault());
    }

    private LinkPage page(DistrictIdentity identity) {
        return new LinkPage(
                answers.frame(Section.ACCOUNT),
                identity.subject(),
                linking.seal(current.token(), identity));
    }

    @POST
    @Path("link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(PostedForm form) {
        Optional<AccountFault> fault =
                AdminAnswers.id(vouched::named, form.required("subject"))
                        .flatMap(identity -> identity)
                        .map(
                                identity ->
                                        linking.link(
                                                current.who(),
                                                current.token(),
                                                identity,
                                                form.required("seal")))
                        .orElse(Optional.of(AccountFault.NOT_VOUCHED));
        return fault.map(why -> pages.refuse(AccountForm.DISTRICT, why))
                .orElseGet(() -> AccountPages.changed(AccountForm.DISTRICT));
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlink(PostedForm form) {
        linking.unlink(current.who());
        return AccountPages.changed(AccountForm.DISTRICT);
    }
}
