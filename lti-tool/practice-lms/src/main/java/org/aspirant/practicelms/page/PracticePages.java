package org.aspirant.practicelms.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.launch.AuthorizationOutcome;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Launches;
import org.aspirant.practicelms.launch.Messaging;
import org.aspirant.practicelms.launch.Mishap;
import org.aspirant.practicelms.launch.Purpose;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.aspirant.practicelms.steering.Faults;

/** What a browser asks of the platform: the launcher, launches and authorization requests. */
public final class PracticePages {

    private final PlatformAddresses addresses;
    private final Supplier<ToolRegistration> tool;
    private final Campus campus;
    private final Function<Course, Gradebook> gradebooks;
    private final Launches launches;
    private final Faults faults;
    private final StaticFiles files = new StaticFiles();

    public PracticePages(
            PlatformAddresses addresses,
            Supplier<ToolRegistration> tool,
            Campus campus,
            Function<Course, Gradebook> gradebooks,
            Launches launches,
            Faults faults) {
        this.addresses = addresses;
        this.tool = tool;
        this.campus = campus;
        this.gradebooks = gradebooks;
        this.launches = launches;
        this.faults = faults;
    }

    /**
     * The parameters of the page that opens an activity.
     *
     * @throws IllegalArgumentException if the plan opens none
     */
    public static Parameters query(LaunchPlan plan) {
        if (!(plan.purpose() instanceof Purpose.Opening opening)) {
            throw new IllegalArgumentException("the plan opens no activity");
        }
        return Parameters.ofSingle(
                Map.of(
                        "course", plan.course().id(),
                        "link", opening.link().id(),
                        "person", plan.person().id(),
                        "target", plan.target().name(),
                        "language", plan.language().name(),
                        "mishap", plan.mishap().name(),
                        "messaging", plan.messaging().name()));
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/", this::launcher)
                .on("GET", "/gradebook", this::gradebook)
                .on("GET", "/frame", request -> emptyFrame())
                .on("GET", "/storage", request -> storage())
                .on("GET", "/static/{file}", files::answer)
                .on("GET", "/launch", request -> launch(query(request), query(request)))
                .on(
                        "POST",
                        "/launch",
                        request ->
                                launch(
                                        SteeringForms.own(request, campus, addresses),
                                        query(request)))
                .on("GET", "/auth", request -> authorize(request.query()))
                .on("POST", "/auth", request -> authorize(request.form()));
    }

    /** Under another name of this machine the page would be on the tool's own site: move on. */
    private Answer launcher(Request request) {
        if (!request.header("Host").orElse("").equals(addresses.base().getRawAuthority())) {
            return Response.found(addresses.at(request.target()));
        }
        Sent query = query(request);
        Course course = query.value("course") == null ? campus.courses().get(0) : query.course();
        String wanted = query.value("activity");
        ResourceLink activity =
                Optional.ofNullable(wanted)
                        .flatMap(course::link)
                        .orElseGet(() -> course.links().get(0));
        LauncherView view =
                new LauncherView(
                        campus,
                        course,
                        activity,
                        gradebooks.apply(course),
                        gradebookView(course).html(),
                        tool.get().origin());
        return Markup.response(200, view.html(), tool.get().origin());
    }

    private Answer gradebook(Request request) {
        Sent query = query(request);
        GradebookView view = gradebookView(query.course());
        return view.version().equals(query.value("since"))
                ? Response.empty(204)
                : Markup.response(200, view.html(), tool.get().origin());
    }

    private GradebookView gradebookView(Course course) {
        return new GradebookView(course, gradebooks.apply(course), faults.described());
    }

    private Sent query(Request request) {
        return new Sent(campus, request.query());
    }

    private Answer emptyFrame() {
        return Markup.response(
                200,
                """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Nothing open</title>
                <link rel="stylesheet" href="/static/aspirant.css"></head>
                <body><main class="page"><div class="empty">
                <h1 class="strong small">Nothing is open yet</h1>
                <p class="small soft">Choose a person. The tool opens here, on a site of its own, as in a real platform.</p>
                </div></main></body></html>
                """,
                tool.get().origin());
    }

    /** The hidden frame that keeps values for tools. */
    private Answer storage() {
        String origin = tool.get().origin();
        return Markup.response(
                200,
                """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Keeps values for tools</title>
                <script src="/static/messages.js" defer></script></head>
                <body data-tool="%s"></body></html>
                """
                        .formatted(Markup.escape(origin)),
                origin);
    }

    /** The target may stand in the address of a button, apart from the form. */
    private Answer launch(Sent sent, Sent query) {
        Course course = sent.course();
        LaunchPlan plan =
                LaunchPlan.of(course, sent.link(course), sent.person(course))
                        .in(query.constant("target", LaunchPlan.Target.IFRAME))
                        .reading(sent.constant("language", Language.ENGLISH))
                        .with(sent.constant("mishap", Mishap.NONE))
                        .with(sent.constant("messaging", Messaging.usual(course.manner())));
        return ForwardingPages.login(launches.begin(plan), course.manner(), tool.get().origin());
    }

    private Answer authorize(Parameters sent) {
        if (faults.isDown()) {
            return new Answer.HangUp();
        }
        AuthorizationOutcome outcome = launches.authorize(sent);
        String origin = tool.get().origin();
        if (outcome instanceof AuthorizationOutcome.ShownHere shown) {
            return ForwardingPages.refusal(shown.status(), shown.reason(), origin);
        }
        AuthorizationOutcome.Post post = (AuthorizationOutcome.Post) outcome;
        return post.twice()
                ? ForwardingPages.postTwice(post.form(), origin)
                : ForwardingPages.post(post.form(), "Opening the tool", origin);
    }
}
