package org.aspirant.practicelms.services;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.services.GradeServices.Call;
import org.aspirant.practicelms.steering.Faults;
import org.aspirant.practicelms.steering.RosterMishap;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a course, page by page: Moodle's pages are as large as asked for, and count from a
 * place; Canvas's have 50 people at most, and numbers.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">LTI NRPS 2.0</a>
 */
final class MembershipService {

    private static final int CANVAS_PAGE = 50;
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final GradeAddresses addresses;
    private final Faults faults;

    MembershipService(GradeAddresses addresses, Faults faults) {
        this.addresses = addresses;
        this.faults = faults;
    }

    Answer list(Call call) {
        boolean moodle = call.manner() == Manner.MOODLE;
        GradeServices.accept(call, MediaType.MEMBERS, true);
        Parameters query = call.request().query();
        Optional<String> link = Optional.ofNullable(query.value("rlid"));
        if (link.isPresent() && call.course().link(link.get()).isEmpty()) {
            return moodle
                    ? call.refuse(404, "Not Found: LTI link " + link.get() + " doesn't exist")
                    : call.refuse(400, "Tool does not have access to rlid or rlid does not exist");
        }
        List<Person> found =
                call.course().people().stream()
                        .filter(MemberJson::isListed)
                        .filter(person -> hasRole(call, person, query.value("role")))
                        .toList();
        int wished = number(query, "limit", moodle ? Integer.MAX_VALUE : CANVAS_PAGE);
        int size = moodle ? wished : Math.min(CANVAS_PAGE, wished);
        long from = moodle ? number(query, "from", 0) : (number(query, "page", 1) - 1L) * size;
        Optional<RosterMishap> mishap = faults.ofRoster();
        if (mishap.isPresent()) {
            return spoilt(call, mishap.get(), found, from, link);
        }
        Response page = container(call.course(), found, from, size, link);
        return from + size < found.size() ? next(call, page, from + size, size) : page;
    }

    private Response container(
            Course course, List<Person> found, long from, int size, Optional<String> link) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", course.contextId());
        context.put("label", course.label());
        context.put("title", course.title());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", addresses.memberships(course));
        json.put("context", context);
        json.put(
                "members",
                found.stream()
                        .skip(from)
                        .limit(size)
                        .map(person -> MemberJson.of(course, person, link))
                        .toList());
        return GradeServices.answer(200, MediaType.MEMBERS, json);
    }

    /** A platform sends fewer than asked for if it likes: the first half, and then no more. */
    private Answer spoilt(
            Call call, RosterMishap mishap, List<Person> found, long from, Optional<String> link) {
        int half = Math.max(1, found.size() / 2);
        Response first = container(call.course(), found, 0, half, link);
        return switch (mishap) {
            case MISSING_PAGE ->
                    from > 0
                            ? call.refuse(404, "There is no such page.")
                            : next(call, first, half, half);
            case LOOP -> first.with("Link", "<" + call.request().target() + ">; rel=\"next\"");
            case ELSEWHERE ->
                    first.with("Link", "<https://elsewhere.example/members>; rel=\"next\"");
            case THROTTLED ->
                    Response.of(
                            403,
                            "text/plain; charset=utf-8",
                            "403 Forbidden (Rate Limit Exceeded)");
            case GARBAGE -> Response.html(200, "<!doctype html><title>Maintenance</title>");
            case EMPTY -> container(call.course(), List.of(), 0, half, link);
        };
    }

    private Response next(Call call, Response page, long from, int size) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Parameters query = call.request().query();
        for (String kept : List.of("role", "rlid")) {
            String value = query.value(kept);
            if (value != null) {
                parameters.put(kept, value);
            }
        }
        parameters.put("limit", String.valueOf(size));
        if (call.manner() == Manner.MOODLE) {
            parameters.put("from", String.valueOf(from));
        } else {
            parameters.put("page", String.valueOf(from / size + 1));
        }
        URI address =
                Parameters.ofSingle(parameters)
                        .addedTo(URI.create(addresses.memberships(call.course())));
        return page.with("Link", "<" + address + ">; rel=\"next\"");
    }

    private static boolean hasRole(Call call, Person person, @Nullable String role) {
        return role == null
                || MemberJson.roles(call.manner(), person).stream()
                        .anyMatch(
                                has ->
                                        role.equals(has.urn())
                                                || role.equals(has.shortName())
                                                || role.equals(MEMBERSHIP + has.shortName()));
    }

    private static int number(Parameters query, String name, int unsaid) {
        String sent = query.value(name);
        if (sent == null) {
            return unsaid;
        }
        if (!sent.matches("\\d{1,6}") || (Integer.parseInt(sent) == 0 && !name.equals("from"))) {
            throw RequestRefused.badRequest(name + " has to be a whole number from 1 on.");
        }
        return Integer.parseInt(sent);
    }
}
