package org.aspirant.practicelms.page;

import java.util.function.Function;
import java.util.function.Supplier;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Messaging;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;

/** Where the gradebook opens somebody's work in the tool. */
public final class ReviewPages {

    private final PlatformAddresses addresses;
    private final Supplier<ToolRegistration> tool;
    private final Campus campus;
    private final Reviewing reviewing;
    private final Function<LaunchPlan, FormPost> begin;

    public ReviewPages(
            PlatformAddresses addresses,
            Supplier<ToolRegistration> tool,
            Campus campus,
            Reviewing reviewing,
            Function<LaunchPlan, FormPost> begin) {
        this.addresses = addresses;
        this.tool = tool;
        this.campus = campus;
        this.reviewing = reviewing;
        this.begin = begin;
    }

    /** A plan by which somebody looks at somebody's work. */
    @FunctionalInterface
    public interface Reviewing {
        LaunchPlan plan(Course course, ResourceLink link, Person asks, Person whose);
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/review", this::review);
    }

    /** Whose work in which activity stands in the address of the button, apart from the form. */
    private Answer review(Request request) {
        Sent form = SteeringForms.own(request, campus, addresses);
        Sent query = new Sent(campus, request.query());
        Course course = form.course();
        Person whose =
                course.person(query.required("whose"))
                        .orElseThrow(
                                () ->
                                        RequestRefused.notFound(
                                                "There is no such person in the course."));
        LaunchPlan plan =
                reviewing
                        .plan(course, query.link(course), form.person(course), whose)
                        .reading(form.constant("language", Language.ENGLISH))
                        .with(form.constant("messaging", Messaging.usual(course.manner())));
        return ForwardingPages.login(begin.apply(plan), course.manner(), tool.get().origin());
    }
}
