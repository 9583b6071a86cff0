package org.aspirant.practicelms.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.http.RequestRefused;

/**
 * Line items as JSON.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service-media-types-and-schemas">
 *     LTI AGS 2.0, section 3.2.9</a>
 */
final class LineItemJson {

    private static final int LONGEST_LABEL = 1000;
    private static final int LONGEST_ID = 255;
    private static final BigDecimal LARGEST_MAXIMUM = new BigDecimal("1000000000");

    private LineItemJson() {}

    /**
     * Reads a line item that the tool wrote.
     *
     * @throws RequestRefused with 400 if it is none
     */
    static LineItem.Draft read(String text) {
        ObjectNode json;
        try {
            json = StrictJson.object(text);
        } catch (UnreadableJsonException e) {
            throw RequestRefused.badRequest("The body is not one JSON object.");
        }
        String label =
                text(json, "label", LONGEST_LABEL)
                        .filter(value -> !value.isBlank())
                        .orElseThrow(() -> RequestRefused.badRequest("label is missing."));
        JsonNode maximum = json.path("scoreMaximum");
        if (!maximum.isNumber()) {
            throw RequestRefused.badRequest("scoreMaximum has to be a number.");
        }
        BigDecimal scoreMaximum = maximum.decimalValue();
        if (scoreMaximum.signum() <= 0
                || scoreMaximum.scale() > 10
                || scoreMaximum.compareTo(LARGEST_MAXIMUM) > 0) {
            throw RequestRefused.badRequest(
                    "scoreMaximum has to be more than 0 and at most " + LARGEST_MAXIMUM + ".");
        }
        return new LineItem.Draft(
                label,
                scoreMaximum,
                text(json, "resourceId", LONGEST_ID).filter(value -> !value.isEmpty()),
                text(json, "tag", LONGEST_ID).filter(value -> !value.isEmpty()),
                text(json, "resourceLinkId", LONGEST_ID).filter(value -> !value.isEmpty()));
    }

    /**
     * What was sent, with the address it has now: Moodle's answer, which repeats all it was told.
     */
    static Map<String, Object> echo(String sent, String address) {
        try {
            Map<String, Object> json = new LinkedHashMap<>();
            StrictJson.object(sent).properties().forEach(e -> json.put(e.getKey(), e.getValue()));
            json.put("id", address);
            return json;
        } catch (UnreadableJsonException e) {
            throw RequestRefused.badRequest("The body is not one JSON object.");
        }
    }

    /** A line item as the course's manner writes it. */
    static Map<String, Object> of(GradeAddresses addresses, Course course, LineItem item) {
        LineItem.Draft draft = item.draft();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", addresses.lineItem(course, item));
        json.put("label", item.label());
        json.put("scoreMaximum", plain(item.scoreMaximum()));
        if (course.manner() == Manner.MOODLE) {
            json.put("resourceId", draft.resourceId().orElse(""));
            json.put("tag", draft.tag().orElse(""));
            draft.resourceLinkId()
                    .ifPresent(
                            linkId -> {
                                json.put("resourceLinkId", linkId);
                                json.put("ltiLinkId", linkId);
                            });
        } else {
            draft.resourceId().ifPresent(value -> json.put("resourceId", value));
            draft.tag().ifPresent(value -> json.put("tag", value));
            draft.resourceLinkId().ifPresent(value -> json.put("resourceLinkId", value));
        }
        return json;
    }

    /** Without an exponent and without zeros at the end. */
    static Object plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toBigInteger() : stripped;
    }

    private static Optional<String> text(ObjectNode json, String name, int longest) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if ((!value.isTextual() && !value.isNumber()) || value.asText().length() > longest) {
            throw RequestRefused.badRequest(
                    name + " has to be a text of at most " + longest + " characters.");
        }
        return Optional.of(value.asText());
    }
}
