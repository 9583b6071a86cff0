package org.aspirant.practicelms.page;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.deeplinking.Returns;
import org.aspirant.practicelms.deeplinking.Wish;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Messaging;
import org.aspirant.practicelms.launch.Placement;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.jspecify.annotations.Nullable;

/** Choosing activities in the tool, what comes back of it, and copies of a course. */
public final class DeepLinkingPages {

    private final PlatformAddresses addresses;
    private final Supplier<ToolRegistration> tool;
    private final Campus campus;
    private final Doing doing;
    private final Returns returns;

    /**
     * What the platform does on request.
     *
     * @param begin begins a launch
     * @param choose plans one by which activities are chosen
     * @param from plans one from a place that Canvas has for tools
     * @param copy copies a course
     */
    public record Doing(
            Function<LaunchPlan, FormPost> begin,
            Choosing choose,
            Placing from,
            UnaryOperator<Course> copy) {}

    /** Plans a launch by which somebody chooses activities. */
    @FunctionalInterface
    public interface Choosing {
        LaunchPlan plan(Course course, Person person, Wish wish);
    }

    /** Plans a launch from a place. */
    @FunctionalInterface
    public interface Placing {
        LaunchPlan plan(Placement placement, Course course, Person person);
    }

    /** Yes or no in a form. */
    private enum Say {
        YES,
        NO
    }

    public DeepLinkingPages(
            PlatformAddresses addresses,
            Supplier<ToolRegistration> tool,
            Campus campus,
            Doing doing,
            Returns returns) {
        this.addresses = addresses;
        this.tool = tool;
        this.campus = campus;
        this.doing = doing;
        this.returns = returns;
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/choose", this::choose)
                .on("POST", "/place", this::place)
                .on(
                        "POST",
                        "/contentitem_return",
                        request -> take(request, request.query().value("sesskey")))
                .on(
                        "POST",
                        "/courses/{course}/deep_linking_response",
                        request -> take(request, request.query().value("key")))
                .on("POST", "/copies", this::copy);
    }

    private Answer choose(Request request) {
        Sent form = SteeringForms.own(request, campus, addresses);
        Sent query = new Sent(campus, request.query());
        Course course = form.course();
        LaunchPlan plan =
                doing.choose()
                        .plan(
                                course,
                                form.person(course),
                                new Wish(
                                        query.constant("several", Say.YES) == Say.YES,
                                        query.constant("columns", Say.YES) == Say.YES));
        return begin(plan, form);
    }

    private Answer place(Request request) {
        Sent form = SteeringForms.own(request, campus, addresses);
        Placement placement =
                new Sent(campus, request.query()).constant("at", Placement.COURSE_NAVIGATION);
        Course course = form.course();
        return begin(doing.from().plan(placement, course, form.person(course)), form);
    }

    private Answer begin(LaunchPlan plan, Sent form) {
        Course course = plan.course();
        LaunchPlan wanted =
                plan.reading(form.constant("language", Language.ENGLISH))
                        .with(form.constant("messaging", Messaging.usual(course.manner())));
        return ForwardingPages.login(
                doing.begin().apply(wanted), course.manner(), tool.get().origin());
    }

    private Answer copy(Request request) {
        Course course = SteeringForms.own(request, campus, addresses).course();
        Course made;
        try {
            made = doing.copy().apply(course);
        } catch (IllegalStateException e) {
            throw new RequestRefused(409, "There are too many courses already.");
        }
        return Response.seeOther(
                addresses.at("/?" + Parameters.ofSingle(Map.of("course", made.id())).encoded()));
    }

    /** The form comes from the tool's site: what vouches for it is its signature. */
    private Answer take(Request request, @Nullable String key) {
        Returns.Outcome outcome =
                returns.take(key, request.form().value(DeepLinkingResponse.FIELD));
        return outcome instanceof Returns.Outcome.Placed placed
                ? placed(placed)
                : ForwardingPages.notPlaced(
                        ((Returns.Outcome.Refused) outcome).why(), tool.get().origin());
    }

    private Answer placed(Returns.Outcome.Placed placed) {
        StringBuilder titles = new StringBuilder();
        for (ResourceLink link : placed.links()) {
            titles.append("<li>").append(Markup.escape(link.title())).append("</li>\n");
        }
        String message = placed.message();
        String page =
                """
                <div class="card stack">
                  <h1 id="open-h">%s</h1>
                  %s
                  <ul>
                  %s</ul>
                  <p><a href="/?course=%s" target="_top">To the course</a></p>
                </div>
                """
                        .formatted(
                                heading(placed.links().size()),
                                message == null ? "" : "<p>" + Markup.escape(message) + "</p>",
                                titles,
                                Markup.escape(placed.course().id()));
        return Markup.response(
                200, Markup.page("Back in the course", "narrow", "", page), tool.get().origin());
    }

    private static String heading(int count) {
        return switch (count) {
            case 0 -> "Nothing was added to the course";
            case 1 -> "One activity was added to the course";
            default -> count + " activities were added to the course";
        };
    }
}
