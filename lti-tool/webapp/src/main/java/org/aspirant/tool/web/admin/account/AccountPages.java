package org.aspirant.tool.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.aspirant.tool.administration.account.AccountFault;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.identity.Linking;
import org.aspirant.tool.administration.identity.VouchingFault;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.VouchedIdentity;

/** The account's page as it stands, after something was done, and after something was not. */
@RequestScoped
public class AccountPages {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FORBIDDEN = 403;

    @Inject Proofs proofs;
    @Inject Linking linking;
    @Inject VouchedIdentity vouched;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;

    /** As it stands. */
    Response show(Optional<AccountForm> changed) {
        return Response.ok(page(changed, Optional.empty())).build();
    }

    /** Back to the page, which says what was done. */
    static Response changed(AccountForm form) {
        return Response.seeOther(URI.create(Section.ACCOUNT.path() + "?changed=" + form.key()))
                .build();
    }

    Response refuse(AccountForm form, AccountFault fault) {
        int status =
                switch (fault) {
                    case WAIT, BUSY -> TOO_MANY_REQUESTS;
                    case NOT_VOUCHED, SOMEBODY_ELSES -> FORBIDDEN;
                    case WRONG_PASSWORD, WRONG_CODE -> UNPROCESSABLE;
                };
        return refuse(status, form, answers.advice(fault, fault.advice()));
    }

    Response refuse(AccountForm form, VouchingFault fault) {
        return refuse(FORBIDDEN, form, answers.advice(fault, fault.advice()));
    }

    Response refuse(AccountForm form, String advice) {
        return refuse(UNPROCESSABLE, form, advice);
    }

    private Response refuse(int status, AccountForm form, String advice) {
        var problem = new OwnAccountPage.Problem(form, advice);
        return Response.status(status).entity(page(Optional.empty(), Optional.of(problem))).build();
    }

    /** The new app's secret follows from the session's token. */
    private OwnAccountPage page(
            Optional<AccountForm> changed, Optional<OwnAccountPage.Problem> problem) {
        return new OwnAccountPage(
                answers.frame(Section.ACCOUNT),
                proofs.recoveryCodesLeft(current.who().id()),
                TotpSecret.from(current.token()),
                vouched.offered()
                        ? Optional.of(
                                linking.linked(current.who())
                                        ? OwnAccountPage.Linked.YES
                                        : OwnAccountPage.Linked.NO)
                        : Optional.empty(),
                changed,
                problem);
    }
}
