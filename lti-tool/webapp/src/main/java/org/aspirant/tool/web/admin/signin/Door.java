package org.aspirant.tool.web.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.VouchedIdentity;
import org.aspirant.tool.web.limit.ClientAddress;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Advice;

/** What the pages on the way in have in common. */
@RequestScoped
public class Door {

    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY_REQUESTS = 429;

    @Inject CurrentAdministrator current;
    @Inject HttpServletRequest request;
    @Inject VouchedIdentity vouched;
    @Inject ClientAddress clients;

    /** What tells this browser from others. */
    Token token() {
        return current.token();
    }

    Messages text() {
        return current.text();
    }

    Frame frame() {
        return new Frame(text(), Optional.empty(), List.of());
    }

    /** What every form of this browser carries. */
    String mark() {
        return token().formMark();
    }

    /** Asks for name and password. */
    SignInPage signIn(String name, Optional<String> problem) {
        return new SignInPage(frame(), mark(), name, vouched.offered(), problem);
    }

    String advice(Enum<?> fault, String english) {
        return Advice.of(fault, english, text());
    }

    /** Where the request comes from, to count attempts by. */
    String address() {
        return clients.key(request.getRemoteAddr(), ClientAddress.forwarded(request));
    }
}
