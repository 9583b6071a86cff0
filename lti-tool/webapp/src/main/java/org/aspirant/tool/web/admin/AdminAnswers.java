package org.aspirant.tool.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.refusal.Advice;
import org.aspirant.tool.web.refusal.Refusals;

/** The answers that the resources of the administration have in common. */
@RequestScoped
public class AdminAnswers {

    @Inject CurrentAdministrator current;
    @Inject Refusals refusals;

    public AdminFrame frame(Section section) {
        return new AdminFrame(
                new Frame(current.text(), Optional.empty(), List.of()),
                current.token().formMark(),
                current.who(),
                section);
    }

    /** A refusal with a page of its own. */
    public Response refuse(AdministrationFault fault) {
        return refusals.refuse(
                status(fault),
                "admin",
                List.of(advice(fault, fault.advice())),
                new Frame(current.text(), Optional.empty(), List.of()),
                fault.name(),
                Map.of());
    }

    public String advice(Enum<?> fault, String english) {
        return Advice.of(fault, english, current.text());
    }

    /** On to a page, if nothing is wrong. */
    public Response goTo(String path, Optional<AdministrationFault> fault) {
        return fault.map(this::refuse).orElseGet(() -> Response.seeOther(URI.create(path)).build());
    }

    /** An id from a path or a form; empty if it cannot be one of ours. */
    public static <T> Optional<T> id(Function<String, T> type, String sent) {
        try {
            return Optional.of(type.apply(sent));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static int status(AdministrationFault fault) {
        return switch (fault) {
            case NOT_SERVER_WIDE -> 403;
            case NOT_YOURS, UNKNOWN_PLATFORM, UNKNOWN_KEY -> 404;
            case NOTHING_WAITS, ROTATION_UNDER_WAY -> 409;
            case UNKNOWN_ORGANIZATION, UNUSABLE_NAME, NO_ORGANIZATION, OWN_ACCOUNT -> 422;
        };
    }
}
