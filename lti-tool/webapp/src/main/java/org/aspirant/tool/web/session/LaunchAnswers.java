package org.aspirant.tool.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.OpenedLaunch;
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

    /**
     * On to a page of another launch that was opened from this one: by a cookie of its own, or told
     * to the script of a page that carries its session.
     *
     * @param path of the page, empty for where launches arrive
     */
    public Response goTo(OpenedLaunch opened, String path, HttpHeaders request) {
        LaunchId id = opened.session().id();
        var response = Response.seeOther(URI.create("/l/" + id.value() + "/" + path));
        if (request.getHeaderString(ShownSecret.HEADER) != null) {
            return response.header(ShownSecret.HEADER, opened.secret().value())
                    .header(OnwardByHeader.FORM_TOKEN, opened.secret().formToken())
                    .build();
        }
        response.header(HttpHeaders.SET_COOKIE, LaunchCookie.set(id, opened.secret()));
        LaunchCookie.removeCrowd(request.getCookies().keySet(), Optional.of(launch.session().id()))
                .forEach(removal -> response.header(HttpHeaders.SET_COOKIE, removal));
        return response.build();
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
