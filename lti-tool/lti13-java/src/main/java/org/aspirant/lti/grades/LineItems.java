package org.aspirant.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.gradebook.NewLineItem;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AuthorizedCalls;
import org.jspecify.annotations.Nullable;

/**
 * Finds, makes, changes and deletes columns of the gradebook.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#line-item-service">LTI AGS 2.0,
 *     section 3.2</a>
 */
public final class LineItems {

    /** How many pages of a list are read before it counts as endless; Canvas's have 10 entries. */
    public static final int MAX_PAGES = 500;

    /** Sent alone and exact, or Moodle answers 400. */
    private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";

    private static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final GradeCalls calls;

    public LineItems(AuthorizedCalls calls, Clock clock) {
        this.calls = new GradeCalls(calls, clock);
    }

    /** The line items that match, from all pages. */
    public LineItemsOutcome find(Registration registration, AgsClaim granted, LineItemQuery query) {
        URI container = granted.lineItems();
        if (container == null) {
            return new Refused(GradeFault.NOT_OFFERED, "no lineitems address");
        }
        GradeCalls.Listing listing =
                calls.list(
                        registration,
                        granted,
                        Set.of(LtiScope.LINE_ITEMS, LtiScope.LINE_ITEMS_READ_ONLY),
                        query.parameters().addedTo(container),
                        LINE_ITEMS);
        if (listing instanceof GradeCalls.Listing.Not not) {
            return not.failure();
        }
        List<LineItem> found = new ArrayList<>();
        try {
            for (JsonNode entry : ((GradeCalls.Listing.Whole) listing).entries()) {
                found.add(lineItem(entry, granted));
            }
        } catch (UnreadableJsonException e) {
            return new Refused(GradeFault.ANSWER_UNREADABLE, String.valueOf(e.getMessage()));
        }
        return new LineItemsOutcome.Found(found.stream().filter(query::matches).toList());
    }

    /** Makes a line item; the outcome holds it with its address. */
    public LineItemsOutcome create(
            Registration registration, AgsClaim granted, NewLineItem lineItem) {
        URI container = granted.lineItems();
        if (container == null) {
            return new Refused(GradeFault.NOT_OFFERED, "no lineitems address");
        }
        GradeCalls.Reply reply =
                calls.call(
                        registration,
                        granted,
                        Set.of(LtiScope.LINE_ITEMS),
                        "POST",
                        container,
                        Map.of("Content-Type", LINE_ITEM, "Accept", LINE_ITEM),
                        lineItem.json());
        if (reply instanceof GradeCalls.Reply.Not not) {
            return not.failure();
        }
        FetchOutcome.Answered answer = ((GradeCalls.Reply.Came) reply).answer();
        if (!answer.succeeded()) {
            return calls.failure(answer);
        }
        return one(answer, granted);
    }

    /**
     * Changes a column: its label, maximum, resource id and tag. Canvas renames the assignment with
     * a column that belongs to one.
     *
     * @param wished as it shall be; its address says which
     */
    public LineItemsOutcome change(Registration registration, AgsClaim granted, LineItem wished) {
        GradeCalls.Reply reply =
                calls.call(
                        registration,
                        granted,
                        Set.of(LtiScope.LINE_ITEMS),
                        "PUT",
                        wished.address(),
                        Map.of("Content-Type", LINE_ITEM, "Accept", LINE_ITEM),
                        wished.json());
        if (reply instanceof GradeCalls.Reply.Not not) {
            return not.failure();
        }
        FetchOutcome.Answered answer = ((GradeCalls.Reply.Came) reply).answer();
        if (!answer.succeeded()) {
            return calls.failure(answer);
        }
        return answer.body().isBlank()
                ? new LineItemsOutcome.Found(List.of(wished))
                : one(answer, granted);
    }

    /**
     * Deletes a column of ours with all that stands in it. A column that came with its activity is
     * not ours: Moodle would delete it and leave the activity without, Canvas refuses. A column
     * that is gone already counts as deleted.
     */
    public DeletionOutcome delete(Registration registration, AgsClaim granted, LineItem lineItem) {
        if (lineItem.resourceLinkId() != null || lineItem.address().equals(granted.lineItem())) {
            return new Refused(GradeFault.COUPLED, "belongs to a link");
        }
        GradeCalls.Reply reply =
                calls.call(
                        registration,
                        granted,
                        Set.of(LtiScope.LINE_ITEMS),
                        "DELETE",
                        lineItem.address(),
                        Map.of("Accept", "*/*"),
                        null);
        if (reply instanceof GradeCalls.Reply.Not not) {
            return not.failure();
        }
        FetchOutcome.Answered answer = ((GradeCalls.Reply.Came) reply).answer();
        if (answer.succeeded() || answer.status() == 404 || answer.status() == 410) {
            return new DeletionOutcome.Deleted();
        }
        // Canvas says so of an assignment's own column, to however fresh a token.
        return answer.status() == 401
                ? new Refused(GradeFault.COUPLED, "HTTP 401")
                : calls.failure(answer);
    }

    private static LineItemsOutcome one(FetchOutcome.Answered answer, AgsClaim granted) {
        try {
            return new LineItemsOutcome.Found(
                    List.of(lineItem(StrictJson.object(answer.body()), granted)));
        } catch (UnreadableJsonException e) {
            return new Refused(GradeFault.ANSWER_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** A line item elsewhere than where the signed claim points would carry our token away. */
    private static LineItem lineItem(JsonNode entry, AgsClaim granted)
            throws UnreadableJsonException {
        JsonNode maximum = entry.path("scoreMaximum");
        URI address;
        try {
            address = URI.create(entry.path("id").asText());
        } catch (IllegalArgumentException e) {
            throw new UnreadableJsonException("a line item's id is no address");
        }
        if (!granted.origin().covers(address) || !maximum.isNumber()) {
            throw new UnreadableJsonException("a line item without own address or maximum");
        }
        return new LineItem(
                address,
                entry.path("label").asText(),
                maximum.decimalValue(),
                text(entry.path("resourceId")),
                text(entry.path("tag")),
                text(entry.path("resourceLinkId")));
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.asText().isEmpty()
                ? null
                : value.asText();
    }
}
