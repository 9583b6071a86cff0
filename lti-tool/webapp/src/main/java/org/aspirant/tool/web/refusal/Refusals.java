package org.aspirant.tool.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.web.limit.ClientAddress;
import org.aspirant.tool.web.limit.RefusalLimit;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.page.Reference;

/** Turns a refusal into its page and into one line of the log, joined by the reference. */
@ApplicationScoped
public class Refusals {

    private static final System.Logger LOG = System.getLogger("org.aspirant.refusals");

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String A_MINUTE = "60";

    @Inject Clock clock;
    @Inject RefusalLimit limit;
    @Inject HttpServletRequest request;

    /**
     * A page of its own, outside any launch.
     *
     * @param status 4xx, or 500 for a fault of ours
     * @param topic the phrases: {@code refusal.TOPIC.title}, {@code .happened} and {@code .steps},
     *     paragraphs and steps separated by {@code |}
     * @param detail for the log only; holds no names and no tokens
     */
    public Response refuse(
            int status, String topic, Messages text, String detail, Map<String, String> facts) {
        return refuse(status, topic, new Frame(text, Optional.empty(), List.of()), detail, facts);
    }

    /** The same, framed as the page that was asked for. */
    public Response refuse(
            int status, String topic, Frame frame, String detail, Map<String, String> facts) {
        List<String> happened =
                List.of(frame.text().get("refusal." + topic + ".happened").split("\\|"));
        return refuse(status, topic, happened, frame, detail, facts);
    }

    /** The same, where what happened is told in words of its own. */
    public Response refuse(
            int status,
            String topic,
            List<String> happened,
            Frame frame,
            String detail,
            Map<String, String> facts) {
        if (isOneTooMany(status, frame)) {
            return tooMany(frame.text());
        }
        Reference reference = Reference.next();
        LOG.log(
                Level.INFO,
                "refused {0} {1} {2}: {3}",
                reference.code(),
                status,
                topic,
                oneLine(detail));
        return page(status, topic, happened, frame, reference, facts).build();
    }

    private Response.ResponseBuilder page(
            int status,
            String topic,
            List<String> happened,
            Frame frame,
            Reference reference,
            Map<String, String> facts) {
        Messages text = frame.text();
        String prefix = "refusal." + topic;
        return Response.status(status)
                .type("text/html;charset=utf-8")
                .entity(
                        new RefusalPage(
                                frame,
                                text.get(prefix + ".title"),
                                happened,
                                List.of(text.get(prefix + ".steps").split("\\|")),
                                reference,
                                clock.instant(),
                                facts));
    }

    /**
     * Outside of any launch an address is told so much in a minute. What is not there does not
     * count, since browsers ask for icons that nobody promised them, nor does what another limit
     * turned away.
     */
    private boolean isOneTooMany(int status, Frame frame) {
        return status >= 400
                && status < 500
                && status != NOT_FOUND
                && status != TOO_MANY_REQUESTS
                && frame.launch().isEmpty()
                && !limit.admits(request.getRemoteAddr(), ClientAddress.forwarded(request));
    }

    /** Says the same to everybody, whatever was sent, and leaves no line in the log. */
    private Response tooMany(Messages text) {
        return page(
                        TOO_MANY_REQUESTS,
                        "too-many",
                        List.of(text.get("refusal.too-many.happened").split("\\|")),
                        new Frame(text, Optional.empty(), List.of()),
                        Reference.next(),
                        Map.of())
                .header("Retry-After", A_MINUTE)
                .build();
    }

    /** Nothing that a sender wrote may start a line of its own in the log. */
    private static String oneLine(String detail) {
        String flat = detail.replaceAll("\\p{Cntrl}", " ");
        return flat.length() <= 500 ? flat : flat.substring(0, 500) + "…";
    }
}
