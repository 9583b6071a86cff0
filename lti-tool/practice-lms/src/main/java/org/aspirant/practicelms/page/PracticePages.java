package org.aspirant.practicelms.page;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.launch.AuthorizationOutcome;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Launches;
import org.aspirant.practicelms.launch.Mishap;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.aspirant.practicelms.steering.Faults;

/** Everything that a browser asks of the platform. */
public final class PracticePages {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SCORE = 20;

    private final PlatformAddresses addresses;
    private final Supplier<ToolRegistration> tool;
    private final Campus campus;
    private final Function<Course, Gradebook> gradebooks;
    private final BiFunction<Course, String, ResourceLink> addActivity;
    private final Launches launches;
    private final Faults faults;
    private final Runnable revokeTokens;
    private final StaticFiles files = new StaticFiles();

    public PracticePages(
            PlatformAddresses addresses,
            Supplier<ToolRegistration> tool,
            Campus campus,
            Function<Course, Gradebook> gradebooks,
            BiFunction<Course, String, ResourceLink> addActivity,
            Launches launches,
            Faults faults,
            Runnable revokeTokens) {
        this.addresses = addresses;
        this.tool = tool;
        this.campus = campus;
        this.gradebooks = gradebooks;
        this.addActivity = addActivity;
        this.launches = launches;
        this.faults = faults;
        this.revokeTokens = revokeTokens;
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/", this::launcher)
                .on("GET", "/gradebook", this::gradebook)
                .on("GET", "/frame", request -> emptyFrame())
                .on("GET", "/static/{file}", files::answer)
                .on("GET", "/launch", request -> launch(request.query(), request.query()))
                .on("POST", "/launch", request -> launch(own(request), request.query()))
                .on("GET", "/auth", request -> authorize(request.query()))
                .on("POST", "/auth", request -> authorize(request.form()))
                .on("POST", "/activities", this::add)
                .on("POST", "/grades", this::setByHand)
                .on("POST", "/clear", this::clear)
                .on("POST", "/faults", this::ask);
    }

    /** Under another name of this machine the page would be on the tool's own site: move on. */
    private Answer launcher(Request request) {
        if (!request.header("Host").orElse("").equals(addresses.base().getRawAuthority())) {
            return Response.found(addresses.at(request.target()));
        }
        Parameters query = request.query();
        Course course = query.value("course") == null ? campus.courses().get(0) : course(query);
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
                        gradebookView(course).html());
        return Markup.response(200, view.html(), tool.get().origin());
    }

    private Answer gradebook(Request request) {
        GradebookView view = gradebookView(course(request.query()));
        return view.version().equals(request.query().value("since"))
                ? Response.empty(204)
                : Markup.response(200, view.html(), tool.get().origin());
    }

    private GradebookView gradebookView(Course course) {
        return new GradebookView(course, gradebooks.apply(course), faults.described());
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

    private Answer launch(Parameters sent, Parameters query) {
        Course course = course(sent);
        ResourceLink link =
                course.link(required(sent, "link"))
                        .orElseThrow(() -> RequestRefused.notFound("There is no such activity."));
        Person person = person(course, sent);
        String target = query.value("target");
        LaunchPlan plan =
                LaunchPlan.of(course, link, person)
                        .in(
                                target == null
                                        ? LaunchPlan.Target.IFRAME
                                        : constant(LaunchPlan.Target.class, "target", target))
                        .with(
                                sent.value("mishap") == null
                                        ? Mishap.NONE
                                        : constant(
                                                Mishap.class, "mishap", required(sent, "mishap")));
        FormPost login = launches.begin(plan);
        if (course.manner() == Manner.MOODLE) {
            return ForwardingPages.post(login, "Opening the tool", tool.get().origin());
        }
        String loginQuery = Parameters.ofSingle(login.fields()).encoded();
        return Response.seeOther(URI.create(login.action() + "?" + loginQuery));
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

    private Answer add(Request request) {
        Parameters form = own(request);
        Course course = course(form);
        String title = required(form, "title").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw RequestRefused.badRequest("A title has 1 to " + LONGEST_TITLE + " characters.");
        }
        ResourceLink added;
        try {
            added = addActivity.apply(course, title);
        } catch (IllegalStateException e) {
            throw new RequestRefused(409, "This course takes no more activities.");
        }
        return Response.seeOther(
                addresses.at(
                        "/?"
                                + Parameters.ofSingle(
                                                java.util.Map.of(
                                                        "course", course.id(),
                                                        "activity", added.id()))
                                        .encoded()));
    }

    private Answer setByHand(Request request) {
        Parameters form = own(request);
        Course course = course(form);
        Person person = person(course, form);
        Gradebook gradebook = gradebooks.apply(course);
        String lineItem = required(form, "lineItem");
        if (gradebook.lineItem(lineItem).isEmpty() || !person.isStudent()) {
            throw RequestRefused.badRequest("There is no such column, or no such student.");
        }
        gradebook.override(
                lineItem, person.id(), Optional.ofNullable(form.value("score")).map(this::score));
        return back(course);
    }

    private BigDecimal score(String text) {
        if (text.length() > LONGEST_SCORE || !text.strip().matches("\\d{1,9}([.,]\\d{1,5})?")) {
            throw RequestRefused.badRequest(
                    "Write the score as a number from 0 on, as 87.5, not as \"" + text + "\".");
        }
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    private Answer clear(Request request) {
        Course course = course(own(request));
        gradebooks.apply(course).clear();
        return back(course);
    }

    private Answer ask(Request request) {
        Parameters form = own(request);
        Course course = course(form);
        AskedFault fault = constant(AskedFault.class, "fault", required(form, "fault"));
        try {
            fault.ask(faults, revokeTokens);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(409, "Too many faults are asked for; stop them first.");
        }
        return back(course);
    }

    private Answer back(Course course) {
        return Response.seeOther(addresses.at("/?course=" + course.id()));
    }

    /** The form of a page of ours: other sites may not steer the platform. */
    private Parameters own(Request request) {
        Optional<String> origin = request.header("Origin");
        if (origin.filter(sent -> !sent.equals(addresses.base().toString())).isPresent()) {
            throw new RequestRefused(403, "This form does not come from " + addresses.base() + ".");
        }
        return request.form();
    }

    private Course course(Parameters sent) {
        return campus.course(required(sent, "course"))
                .orElseThrow(() -> RequestRefused.notFound("There is no such course."));
    }

    private static Person person(Course course, Parameters sent) {
        return course.person(required(sent, "person"))
                .orElseThrow(
                        () -> RequestRefused.notFound("There is no such person in the course."));
    }

    private static String required(Parameters sent, String name) {
        String value = sent.value(name);
        if (value == null) {
            throw RequestRefused.badRequest("The parameter " + name + " is missing.");
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String value) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> RequestRefused.badRequest(name + " has to be one of " + constants));
    }
}
