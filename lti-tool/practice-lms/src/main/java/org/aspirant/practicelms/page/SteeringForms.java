package org.aspirant.practicelms.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.steering.Faults;

/** The forms of the page that change something here: activities, grades by hand, faults. */
public final class SteeringForms {

    private static final int LONGEST_TITLE = 200;
    private static final String SCORE = "\\d{1,9}([.,]\\d{1,5})?";

    private final PlatformAddresses addresses;
    private final Campus campus;
    private final Function<Course, Gradebook> gradebooks;
    private final BiFunction<Course, String, ResourceLink> addActivity;
    private final Faults faults;
    private final Runnable revokeTokens;

    public SteeringForms(
            PlatformAddresses addresses,
            Campus campus,
            Function<Course, Gradebook> gradebooks,
            BiFunction<Course, String, ResourceLink> addActivity,
            Faults faults,
            Runnable revokeTokens) {
        this.addresses = addresses;
        this.campus = campus;
        this.gradebooks = gradebooks;
        this.addActivity = addActivity;
        this.faults = faults;
        this.revokeTokens = revokeTokens;
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/activities", this::add)
                .on("POST", "/grades", this::setByHand)
                .on("POST", "/clear", this::clear)
                .on("POST", "/faults", this::ask);
    }

    /**
     * The form of a page of ours.
     *
     * @throws RequestRefused with 403 if another site sends it
     */
    static Sent own(Request request, Campus campus, PlatformAddresses addresses) {
        Optional<String> origin = request.header("Origin");
        if (origin.filter(sent -> !sent.equals(addresses.base().toString())).isPresent()) {
            throw new RequestRefused(403, "This form does not come from " + addresses.base() + ".");
        }
        return new Sent(campus, request.form());
    }

    private Answer add(Request request) {
        Sent form = own(request, campus, addresses);
        Course course = form.course();
        String title = form.required("title").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw RequestRefused.badRequest("A title has 1 to " + LONGEST_TITLE + " characters.");
        }
        ResourceLink added;
        try {
            added = addActivity.apply(course, title);
        } catch (IllegalStateException e) {
            throw new RequestRefused(409, "This course takes no more activities.");
        }
        Map<String, String> shown = Map.of("course", course.id(), "activity", added.id());
        return Response.seeOther(addresses.at("/?" + Parameters.ofSingle(shown).encoded()));
    }

    private Answer setByHand(Request request) {
        Sent form = own(request, campus, addresses);
        Course course = form.course();
        Person person = form.person(course);
        Gradebook gradebook = gradebooks.apply(course);
        String lineItem = form.required("lineItem");
        if (gradebook.lineItem(lineItem).isEmpty() || !person.isStudent()) {
            throw RequestRefused.badRequest("There is no such column, or no such student.");
        }
        gradebook.override(
                lineItem,
                person.id(),
                Optional.ofNullable(form.value("score")).map(SteeringForms::score));
        return back(course);
    }

    private static BigDecimal score(String text) {
        String number = text.strip();
        if (!number.matches(SCORE)) {
            throw RequestRefused.badRequest(
                    "Write the score as a number from 0 on, as 87.5, not as \"" + text + "\".");
        }
        return new BigDecimal(number.replace(',', '.'));
    }

    private Answer clear(Request request) {
        Course course = own(request, campus, addresses).course();
        gradebooks.apply(course).clear();
        return back(course);
    }

    private Answer ask(Request request) {
        Sent form = own(request, campus, addresses);
        Course course = form.course();
        String unused = form.required("fault");
        AskedFault fault = form.constant("fault", AskedFault.NONE);
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
}
