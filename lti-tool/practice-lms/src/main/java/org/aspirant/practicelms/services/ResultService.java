package org.aspirant.practicelms.services;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.Standing;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.services.GradeServices.Call;

/**
 * Tells the tool what stands in the gradebook.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">LTI AGS 2.0, section
 *     3.3</a>
 */
final class ResultService {

    /** Moodle writes whole seconds and +00:00. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final GradeAddresses addresses;

    ResultService(GradeAddresses addresses) {
        this.addresses = addresses;
    }

    Answer list(Call call) {
        boolean moodle = call.manner() == Manner.MOODLE;
        GradeServices.accept(call, MediaType.RESULTS, !moodle);
        Parameters query = call.request().query();
        if (moodle && query.value("limit") != null) {
            return Response.html(
                    404, "<!doctype html><title>Error</title><p>Moodle 4.5 fails at limit here.");
        }
        Optional<LineItem> item = call.lineItem();
        if (item.isEmpty()) {
            return call.noLineItem();
        }
        String wanted = query.value("user_id");
        List<Map<String, Object>> results = new ArrayList<>();
        for (Person person : call.course().people()) {
            if (wanted == null || wanted.equals(person.id())) {
                result(call, item.get(), person).ifPresent(results::add);
            }
        }
        return GradeServices.answer(200, MediaType.RESULTS, results);
    }

    Answer one(Call call) {
        Optional<LineItem> item = call.lineItem();
        if (item.isEmpty()) {
            return call.noLineItem();
        }
        return call.course()
                .person(call.request().part("person"))
                .flatMap(person -> result(call, item.get(), person))
                .map(result -> GradeServices.answer(200, MediaType.RESULTS, result))
                .orElseGet(() -> call.refuse(404, "There is no such result."));
    }

    private Optional<Map<String, Object>> result(Call call, LineItem item, Person person) {
        Standing standing = call.gradebook().standing(item.id(), person.id());
        boolean moodle = call.manner() == Manner.MOODLE;
        if (moodle ? standing.stored().isEmpty() : standing.received().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", addresses.result(call.course(), item, person.id()));
        result.put("userId", person.id());
        if (standing.score().isEmpty() && moodle) {
            return Optional.of(result);
        }
        standing.score().ifPresent(score -> result.put("resultScore", LineItemJson.plain(score)));
        result.put("resultMaximum", LineItemJson.plain(item.scoreMaximum()));
        standing.comment().ifPresent(comment -> result.put("comment", comment));
        result.put("scoreOf", addresses.lineItem(call.course(), item));
        if (moodle) {
            standing.stored()
                    .ifPresent(
                            stored ->
                                    result.put(
                                            "timestamp",
                                            TIMESTAMP.format(
                                                    stored.truncatedTo(ChronoUnit.SECONDS)
                                                            .atOffset(ZoneOffset.UTC))));
        }
        return Optional.of(result);
    }
}
