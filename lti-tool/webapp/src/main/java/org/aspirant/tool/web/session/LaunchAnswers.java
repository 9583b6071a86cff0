package org.aspirant.tool.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.tool.web.refusal.Advice;
import org.aspirant.tool.web.refusal.Refusals;

/** The answers that resources inside a launch have in common. */
@RequestScoped
public class LaunchAnswers {

    @Inject CurrentLaunch launch;
    @Inject Refusals refusals;

    /**
     * A refusal with a page of its own.
     *
     * @param status 4xx
     * @param english the fault's own advice
     */
    public Response refuse(int status, Enum<?> fault, String english) {
        return refusals.refuse(
                status,
                "inside",
                List.of(Advice.of(fault, english, launch.text())),
                launch.frame(),
                fault.getDeclaringClass().getSimpleName() + " " + fault,
                Map.of());
    }

    /** What to do about a fault, to be set above the form that was refused. */
    public String advice(Enum<?> fault, String english) {
        return Advice.of(fault, english, launch.text());
    }

    /** On to another page of this launch, by GET. */
    public Response goTo(String path) {
        return Response.seeOther(URI.create(launch.frame().at(path))).build();
    }

    /** An id from a path or a form; empty if it cannot be one of ours. */
    public static <T> Optional<T> id(Function<String, T> type, String sent) {
        try {
            return Optional.of(type.apply(sent));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
