package org.aspirant.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Finds and makes columns of the calls.
 *
 * <p>There is no deleting: Moodle would delete the column of the activity itself.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#line-item-service">LTI AGS 2.0,
 *     section 3.2</a>
 */
public final class LineItems {

    /** How many pages of a list are read before it counts as endless. */
    public static final int MAX_PAGES = 20;

    private static final Pattern NEXT =
            Pattern.compile("<([^<>\\s]+)>\\s*;\\s*(?:[^,]*;\\s*)?rel=\"?next\"?(?:[\\s;,]|$)");

    /** Sent alone and exact, or Moodle answers 400. */
    private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";

    private static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final GradeCalls calls;

    public LineItems(AuthorizedCalls calls, Clock clock) {
        this.calls = new GradeCalls(calls, clock);
    }

    /**
     * The line items that match, on all pages.
     *
     * @param resourceLinkId only those of a link; null for all
     * @param tag only those with this tag; null for all
     */
    public LineItemsOutcome find(
            Registration registration,
            AgsClaim granted,
            @Nullable String resourceLinkId,
            @Nullable String tag) {
        URI container = granted.lineItems();
        if (container == null) {
            return new Refused(GradeFault.NOT_OFFERED, "no lineitems address");
        }
        Map<String, String> filter = new LinkedHashMap<>();
        if (resourceLinkId != null) {
            filter.put("resource_link_id", resourceLinkId);
        }
        if (tag != null) {
            filter.put("tag", tag);
        }
        List<LineItem> found = new ArrayList<>();
        Set<URI> read = new HashSet<>();
        Optional<URI> page = Optional.of(Addresses.with(container, filter));
        while (page.isPresent()) {
            if (!read.add(page.get()) || read.size() > MAX_PAGES) {
                return new Refused(
                        GradeFault.CONVERSATION_ENDLESS, "page " + read.size() + " of a list");
            }
            GradeCalls.Reply reply =
                    calls.call(
                            registration,
                            granted,
                            Set.of(LtiScope.LINE_ITEMS, LtiScope.LINE_ITEMS_READ_ONLY),
                            "GET",
                            page.get(),
                            Map.of("Accept", LINE_ITEMS),
                            null);
            if (reply instanceof GradeCalls.Reply.Not not) {
                return not.failure();
            }
            FetchOutcome.Answered answer = ((GradeCalls.Reply.Came) reply).answer();
            if (!answer.succeeded()) {
                return calls.failure(answer);
            }
            try {
                for (JsonNode entry : StrictJson.array(answer.body())) {
                    found.add(lineItem(entry, granted));
                }
            } catch (UnreadableJsonException e) {
                return new Refused(GradeFault.ANSWER_UNREADABLE, String.valueOf(e.getMessage()));
            }
            page = next(answer);
        }
        return new LineItemsOutcome.Found(
                found.stream()
                        .filter(item -> tag == null || tag.equals(item.tag()))
                        .filter(
                                item ->
                                        resourceLinkId == null
                                                || resourceLinkId.equals(item.resourceLinkId()))
                        .toList());
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

    /** Moodle's own link header is malformed; a list without a next page is complete there. */
    private static Optional<URI> next(FetchOutcome.Answered answer) {
        for (String header : answer.headers().getOrDefault("Link", List.of())) {
            Matcher next = NEXT.matcher(header);
            if (next.find()) {
                try {
                    return Optional.of(URI.create(next.group(1)));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.asText().isEmpty()
                ? null
                : value.asText();
    }
}
