package org.aspirant.tool.web.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.platformlink.LaunchAnswer;
import org.aspirant.tool.platformlink.LoginAnswer;
import org.aspirant.tool.platformlink.Refusal;
import org.aspirant.tool.platformlink.limit.LimitFault;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Advice;
import org.aspirant.tool.web.refusal.Refusals;

/** A refused login or launch as a page: which check, and what whoever can act should do. */
@ApplicationScoped
public class LaunchRefusals {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String A_MINUTE = "60";

    @Inject Refusals refusals;

    Response refuse(LoginAnswer.Refused refused, Messages text) {
        return page(refused.refusal(), text);
    }

    Response refuse(LaunchAnswer.Refused refused, Messages text) {
        return page(refused.refusal(), text);
    }

    private Response page(Refusal refusal, Messages text) {
        Response page = page(refusal, text, isForNow(refusal) ? TOO_MANY_REQUESTS : BAD_REQUEST);
        return isForNow(refusal)
                ? Response.fromResponse(page).header("Retry-After", A_MINUTE).build()
                : page;
    }

    private static boolean isForNow(Refusal refusal) {
        return refusal.fault() instanceof LimitFault;
    }

    private Response page(Refusal refusal, Messages text, int status) {
        return refusals.refuse(
                status,
                "launch",
                List.of(Advice.of(refusal.fault(), refusal.advice(), text)),
                new Frame(text, Optional.empty(), List.of()),
                refusal.slug() + " " + refusal.detail(),
                Map.of(text.get("refusal.check"), refusal.slug()));
    }
}
