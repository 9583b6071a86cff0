package org.aspirant.practicelms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.deeplinking.OpenRequests;
import org.aspirant.practicelms.deeplinking.Wish;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.http.Server;
import org.aspirant.practicelms.launch.AuthorizationOutcome;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Launches;
import org.aspirant.practicelms.launch.Placement;
import org.aspirant.practicelms.launch.Purpose;
import org.aspirant.practicelms.page.PracticePages;
import org.aspirant.practicelms.registration.DynamicRegistrations;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.aspirant.practicelms.services.GradeAddresses;
import org.aspirant.practicelms.services.TokenEndpoint;
import org.aspirant.practicelms.steering.Faults;
import org.aspirant.practicelms.steering.PracticeClock;

/**
 * A running practice platform: started in a test or by {@link #main}, steered and looked into by
 * the methods here, or by people on its page.
 *
 * <p>Safe for use by several threads.
 */
public final class PracticeLms implements AutoCloseable {

    private final PlatformAddresses addresses;
    private final Server server;
    private final Campus campus;
    private final Map<String, Gradebook> gradebooks = new ConcurrentHashMap<>();
    private final PracticeClock clock = new PracticeClock();
    private final Faults faults = new Faults(clock);
    private volatile ToolRegistration tool;
    private final Launches launches;
    private final TokenEndpoint tokens;
    private final GradeAddresses gradeAddresses;
    private final OpenRequests requests;
    private final DynamicRegistrations registrations;

    private PracticeLms(PracticeSettings settings, Server server, Routes routes) {
        this.server = server;
        this.campus = settings.campus();
        this.tool = ToolRegistration.of(settings.tool());
        this.addresses =
                new PlatformAddresses(
                        settings.base()
                                .orElseGet(() -> URI.create("http://127.0.0.1:" + server.port())));
        this.gradeAddresses = new GradeAddresses(addresses);
        this.requests = new OpenRequests(addresses);
        for (Course course : campus.courses()) {
            Gradebook gradebook = new Gradebook(course, clock);
            course.links().forEach(link -> Activities.addLineItem(gradebook, link));
            gradebooks.put(course.id(), gradebook);
        }
        this.launches =
                new Launches(
                        addresses,
                        () -> tool,
                        SigningKeys.generate(),
                        clock,
                        (course, link) -> gradeAddresses.claim(course, link, gradebook(course)));
        this.tokens =
                new TokenEndpoint(
                        () -> tool,
                        new RemoteKeySets(new JdkHttpFetch(), clock),
                        addresses.token(),
                        faults,
                        clock);
        this.registrations =
                new DynamicRegistrations(
                        addresses,
                        manner -> campus.course(manner).deploymentId(),
                        registered -> tool = registered,
                        clock);
        new PracticeRoutes(
                        this,
                        new PracticeRoutes.Within(
                                addresses, () -> tool, launches, tokens, gradeAddresses, requests))
                .addTo(routes);
    }

    /**
     * Starts a platform.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public static PracticeLms start(PracticeSettings settings) {
        Routes routes = new Routes();
        try {
            Server server = Server.bind(settings.port(), routes);
            PracticeLms started = new PracticeLms(settings, server, routes);
            server.begin();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "port " + settings.port() + " of 127.0.0.1 cannot be had", e);
        }
    }

    /**
     * Starts a platform as a process of its own.
     *
     * @param args see {@link PracticeCommand#USAGE}
     */
    public static void main(String[] args) {
        int status = PracticeCommand.run(args, System.getenv(), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The page, without a slash at its end; the issuer of messages too. */
    public URI baseUrl() {
        return addresses.base();
    }

    public String issuer() {
        return addresses.issuer();
    }

    public String clientId() {
        return tool.clientId();
    }

    /** The deployment ids of the courses. */
    public List<String> deployments() {
        return campus.courses().stream().map(Course::deploymentId).distinct().toList();
    }

    /** This platform as an entry for the tool's file of registrations. */
    public String registrationYaml() {
        return addresses.registrationYaml(clientId(), deployments());
    }

    /** From now on the tool is registered so. */
    public void useTool(ToolRegistration registered) {
        tool = registered;
    }

    /** How tools register themselves here, and its quirks. */
    public DynamicRegistrations registrations() {
        return registrations;
    }

    /** Publishes a key that does not sign yet. */
    public void announceKey() {
        launches.announceKey();
    }

    /** Signs messages with the announced key, or a new one; the one before stays published. */
    public void rotateKeys() {
        launches.rotateKeys();
    }

    public Campus campus() {
        return campus;
    }

    /** The first course in a manner. */
    public Course course(Manner manner) {
        return campus.course(manner);
    }

    /**
     * The gradebook of a course.
     *
     * @throws IllegalArgumentException if the course is not one of this platform
     */
    public Gradebook gradebook(Course course) {
        Gradebook gradebook = gradebooks.get(course.id());
        if (gradebook == null) {
            throw new IllegalArgumentException("no course " + course.id() + " here");
        }
        return gradebook;
    }

    /** Adds an activity with a line item of 100 points; no simulation is bound to it yet. */
    public ResourceLink addActivity(Course course, String title) {
        return Activities.add(course, gradebook(course), title);
    }

    /**
     * Copies a course with its activities and their columns: new ids, no grades.
     *
     * @throws IllegalStateException if there are {@value Campus#MOST_COURSES} courses already
     */
    public Course copy(Course course) {
        Gradebook original = gradebook(course);
        Course copy = campus.copy(course);
        Gradebook gradebook = new Gradebook(copy, clock);
        Activities.copyLineItems(course, original, copy, gradebook);
        gradebooks.put(copy.id(), gradebook);
        return copy;
    }

    /** A plan by which somebody adds activities out of the tool's catalogue. */
    public LaunchPlan choosing(Course course, Person person, Wish wish) {
        return LaunchPlan.of(
                course,
                new Purpose.Choosing(requests.open(course, wish), Placement.ASSIGNMENT_SELECTION),
                person);
    }

    /** A plan by which somebody opens the tool from one of the places that Canvas has for it. */
    public LaunchPlan from(Placement placement, Course course, Person person) {
        return LaunchPlan.of(
                course,
                placement == Placement.COURSE_NAVIGATION
                        ? new Purpose.Navigating()
                        : new Purpose.Choosing(requests.open(course, placement.wish()), placement),
                person);
    }

    /**
     * A plan by which somebody looks at somebody's work from the gradebook; whether they may is for
     * the tool to find out.
     */
    public LaunchPlan reviewing(Course course, ResourceLink link, Person asks, Person whose) {
        return LaunchPlan.of(
                course,
                new Purpose.Reviewing(link, whose, shown(course, link, whose), false),
                asks);
    }

    /** The same by a message that names the column alone, and no link. */
    public LaunchPlan reviewingColumn(Course course, ResourceLink link, Person asks, Person whose) {
        return LaunchPlan.of(
                course, new Purpose.Reviewing(link, whose, Optional.empty(), true), asks);
    }

    private Optional<URI> shown(Course course, ResourceLink link, Person whose) {
        Gradebook gradebook = gradebook(course);
        return gradebook.lineItemsOf(link.id()).stream()
                .flatMap(item -> gradebook.standing(item.id(), whose.id()).shown().stream())
                .findFirst()
                .map(URI::create);
    }

    /** The address of a line item, as messages and services name it. */
    public URI lineItemUrl(Course course, LineItem item) {
        return URI.create(gradeAddresses.lineItem(course, item));
    }

    /** Begins a launch: what a browser would post, or send as a query, to the tool's login. */
    public FormPost begin(LaunchPlan plan) {
        return launches.begin(plan);
    }

    /** Where a browser opens an activity on its own: the page's buttons lead there too. */
    public URI launchPage(LaunchPlan plan) {
        return addresses.at("/launch?" + PracticePages.query(plan).encoded());
    }

    /**
     * Answers an authorization request without HTTP: for load, and for tests without a browser.
     *
     * @param request the address that the tool redirected to, with its query
     */
    public AuthorizationOutcome authorize(URI request) {
        return launches.authorize(Parameters.parse(request.getRawQuery()));
    }

    /** What is to go wrong at the services. */
    public Faults faults() {
        return faults;
    }

    public PracticeClock clock() {
        return clock;
    }

    /** Makes every access token bad that was given out. */
    public void revokeTokens() {
        tokens.tokens().revokeAll();
    }

    /** Leaves the port, so that connections are refused, until {@link #plugIn}. */
    public void unplug() {
        server.unplug();
    }

    /**
     * Comes back to the port, with everything as it was.
     *
     * @throws UncheckedIOException if another program has taken the port meanwhile
     */
    public void plugIn() {
        try {
            server.plugIn();
        } catch (IOException e) {
            throw new UncheckedIOException("port " + server.port() + " cannot be had again", e);
        }
    }

    @Override
    public void close() {
        faults.clear();
        server.close();
    }
}
