package org.aspirant.practicelms.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.platform.AccessGrant;
import org.aspirant.lti.platform.IssuedTokens;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.steering.Faults;
import org.aspirant.practicelms.steering.ScoreFault;

/**
 * Assignment and Grade Services and the list of members over HTTP: who may ask, in which media
 * type, and for what.
 *
 * <p>Both manners want the media types of the specification; Canvas itself is more lenient.
 */
public final class GradeServices {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A request that has passed the door. */
    record Call(Request request, Course course, Gradebook gradebook) {

        Manner manner() {
            return course.manner();
        }

        Response refuse(int status, String reason) {
            return ServiceErrors.of(manner(), status, reason, request);
        }

        /** The line item that the address names; empty if the course has none such. */
        Optional<LineItem> lineItem() {
            return gradebook.lineItem(request.part("item"));
        }

        Response noLineItem() {
            return refuse(404, "There is no line item " + request.part("item") + ".");
        }
    }

    /** Answers a call that is allowed. */
    @FunctionalInterface
    private interface Inside {
        Answer answer(Call call);
    }

    private final Campus campus;
    private final Function<Course, Gradebook> gradebooks;
    private final IssuedTokens tokens;
    private final Faults faults;
    private final LineItemService lineItems;
    private final ScoreService scores;
    private final ResultService results;
    private final MembershipService members;

    public GradeServices(
            Campus campus,
            Function<Course, Gradebook> gradebooks,
            GradeAddresses addresses,
            IssuedTokens tokens,
            Faults faults) {
        this.campus = campus;
        this.gradebooks = gradebooks;
        this.tokens = tokens;
        this.faults = faults;
        this.lineItems = new LineItemService(addresses);
        this.scores = new ScoreService(addresses, faults);
        this.results = new ResultService(addresses);
        this.members = new MembershipService(addresses, faults);
    }

    /** Adds the routes of both manners. */
    public void addTo(Routes routes) {
        String moodle = "/services/{course}/lineitems";
        String moodleItem = moodle + "/{item}/lineitem";
        addTo(routes, Manner.MOODLE, moodle, moodleItem);
        // What one gets who puts /scores behind the query string instead of before it.
        routes.on("POST", moodleItem, at(Manner.MOODLE, scores::misplaced, LtiScope.SCORES));
        String canvas = "/api/lti/courses/{course}/line_items";
        addTo(routes, Manner.CANVAS, canvas, canvas + "/{item}");
        routes.on(
                        "GET",
                        canvas + "/{item}/results/{person}",
                        at(Manner.CANVAS, results::one, LtiScope.RESULTS))
                .on(
                        "GET",
                        "/services/CourseSection/{course}/bindings/1/memberships",
                        at(Manner.MOODLE, members::list, LtiScope.MEMBERSHIPS))
                .on(
                        "GET",
                        "/api/lti/courses/{course}/names_and_roles",
                        at(Manner.CANVAS, members::list, LtiScope.MEMBERSHIPS));
    }

    private void addTo(Routes routes, Manner manner, String container, String item) {
        LtiScope write = LtiScope.LINE_ITEMS;
        LtiScope read = LtiScope.LINE_ITEMS_READ_ONLY;
        routes.on("GET", container, at(manner, lineItems::list, write, read))
                .on("POST", container, at(manner, lineItems::create, write))
                .on("GET", item, at(manner, lineItems::show, write, read))
                .on("PUT", item, at(manner, lineItems::change, write))
                .on("DELETE", item, at(manner, lineItems::delete, write))
                .on("POST", item + "/scores", atScores(manner))
                .on("GET", item + "/results", at(manner, results::list, LtiScope.RESULTS));
    }

    /** A fault that was asked for comes before the question whether the caller may call. */
    private Routes.Handler atScores(Manner manner) {
        Routes.Handler door = at(manner, scores::receive, LtiScope.SCORES);
        Routes.Handler losing = at(manner, scores::receiveAndLoseTheAnswer, LtiScope.SCORES);
        return request -> {
            if (faults.isDown()) {
                return new Answer.HangUp();
            }
            Optional<ScoreFault> fault = faults.ofScore();
            if (fault.isEmpty()) {
                return door.answer(request);
            }
            return fault.get().scoreIsTaken()
                    ? losing.answer(request)
                    : scores.fail(call(request, manner), fault.get());
        };
    }

    private Routes.Handler at(Manner manner, Inside inside, LtiScope... anyOf) {
        return request -> {
            if (faults.isDown()) {
                return new Answer.HangUp();
            }
            Call call = call(request, manner);
            Optional<AccessGrant> grant =
                    tokens.grant(request.header("Authorization").orElse(null));
            if (grant.filter(g -> Arrays.stream(anyOf).anyMatch(g.scopes()::contains)).isEmpty()) {
                return call.refuse(401, "Unauthorized")
                        .with("WWW-Authenticate", "Bearer realm=\"Practice LMS\"");
            }
            try {
                return inside.answer(call);
            } catch (RequestRefused refused) {
                return call.refuse(refused.status(), refused.reason());
            }
        };
    }

    private Call call(Request request, Manner manner) {
        Course course =
                campus.course(request.part("course"))
                        .filter(present -> present.manner() == manner)
                        .orElseThrow(
                                () ->
                                        RequestRefused.notFound(
                                                "There is no course "
                                                        + request.part("course")
                                                        + " here."));
        return new Call(request, course, gradebooks.apply(course));
    }

    /**
     * Checks what the caller wants to read.
     *
     * @throws RequestRefused with 400 unless Accept is exactly the media type, or is any type where
     *     that is allowed
     */
    static void accept(Call call, MediaType type, boolean anyIsFine) {
        String accept = call.request().header("Accept").orElse("*/*").strip();
        if (accept.equalsIgnoreCase(type.text()) || (anyIsFine && accept.equals("*/*"))) {
            return;
        }
        throw RequestRefused.badRequest(
                "No handler found for Accept "
                        + accept
                        + "; this address has "
                        + type.text()
                        + ".");
    }

    /**
     * Checks what the caller sends; parameters as {@code charset} are fine.
     *
     * @throws RequestRefused with 400 if it is another media type
     */
    static void contentType(Call call, MediaType type) {
        String sent = call.request().mediaType();
        if (!sent.equals(type.text().toLowerCase(Locale.ROOT))) {
            throw RequestRefused.badRequest(
                    "No handler found for Content-Type "
                            + sent
                            + "; this address takes "
                            + type.text()
                            + ".");
        }
    }

    static Response answer(int status, MediaType type, Map<String, ?> body) {
        return Response.of(status, type.text() + "; charset=utf-8", write(body));
    }

    static Response answer(int status, MediaType type, List<? extends Map<String, ?>> body) {
        return Response.of(status, type.text() + "; charset=utf-8", write(body));
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers can be written", e);
        }
    }
}
