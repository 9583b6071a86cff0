package org.aspirant.practicelms.services;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.services.GradeServices.Call;

/**
 * Line items: list, create, read, change, delete.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">LTI AGS 2.0, section
 *     3.2</a>
 */
final class LineItemService {

    /** Canvas's page; Moodle pages only when asked. */
    private static final int CANVAS_PAGE = 50;

    private final GradeAddresses addresses;

    LineItemService(GradeAddresses addresses) {
        this.addresses = addresses;
    }

    Answer list(Call call) {
        GradeServices.accept(call, MediaType.LINE_ITEMS, false);
        Parameters query = call.request().query();
        List<LineItem> found =
                call.gradebook().lineItems().stream().filter(item -> matches(query, item)).toList();
        boolean moodle = call.manner() == Manner.MOODLE;
        OptionalInt limit = number(query, "limit", 1);
        int size = limit.orElse(moodle ? Integer.MAX_VALUE : CANVAS_PAGE);
        int page = number(query, "page", 1).orElse(1);
        long from = moodle ? number(query, "from", 0).orElse(0) : (page - 1L) * size;
        List<LineItem> shown = found.stream().skip(from).limit(size).toList();
        Response response =
                GradeServices.answer(
                        200,
                        MediaType.LINE_ITEMS,
                        shown.stream()
                                .map(item -> LineItemJson.of(addresses, call.course(), item))
                                .toList());
        if (moodle) {
            return limit.isEmpty()
                    ? response
                    : response.with("Link", moodleLink(call, size, from, found.size()));
        }
        return from + size < found.size()
                ? response.with("Link", canvasLink(call, size, page + 1))
                : response;
    }

    Answer create(Call call) {
        GradeServices.contentType(call, MediaType.LINE_ITEM);
        GradeServices.accept(call, MediaType.LINE_ITEM, true);
        LineItem.Draft draft = LineItemJson.read(call.request().text());
        Optional<Response> refused = unknownLink(call, draft);
        if (refused.isPresent()) {
            return refused.get();
        }
        LineItem made;
        try {
            made = call.gradebook().add(draft, false);
        } catch (IllegalStateException e) {
            return call.refuse(403, "This course takes no more line items.");
        }
        return written(call, 201, made);
    }

    Answer show(Call call) {
        GradeServices.accept(call, MediaType.LINE_ITEM, call.manner() == Manner.CANVAS);
        return call.lineItem().map(item -> shown(call, item)).orElseGet(call::noLineItem);
    }

    Answer change(Call call) {
        GradeServices.contentType(call, MediaType.LINE_ITEM);
        GradeServices.accept(call, MediaType.LINE_ITEM, true);
        LineItem.Draft wished = LineItemJson.read(call.request().text());
        Optional<Response> refused = unknownLink(call, wished);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<LineItem> present = call.lineItem();
        if (present.isEmpty()) {
            return call.noLineItem();
        }
        // The activity that a line item belongs to is not changed by leaving it out.
        Optional<String> link =
                wished.resourceLinkId().or(() -> present.get().draft().resourceLinkId());
        return call.gradebook()
                .replace(
                        present.get().id(),
                        new LineItem.Draft(
                                wished.label(),
                                wished.scoreMaximum(),
                                wished.resourceId(),
                                wished.tag(),
                                link))
                .map(item -> written(call, 200, item))
                .orElseGet(call::noLineItem);
    }

    Answer delete(Call call) {
        Optional<LineItem> present = call.lineItem();
        if (present.isEmpty()) {
            return call.noLineItem();
        }
        if (call.manner() == Manner.CANVAS && present.get().coupled()) {
            return call.refuse(401, "A line item that came with its assignment stays.");
        }
        return call.gradebook().remove(present.get().id())
                ? Response.empty(204)
                : call.noLineItem();
    }

    private Response written(Call call, int status, LineItem item) {
        return GradeServices.answer(
                status,
                MediaType.LINE_ITEM,
                call.manner() == Manner.MOODLE
                        ? LineItemJson.echo(
                                call.request().text(), addresses.lineItem(call.course(), item))
                        : LineItemJson.of(addresses, call.course(), item));
    }

    private Response shown(Call call, LineItem item) {
        return GradeServices.answer(
                200, MediaType.LINE_ITEM, LineItemJson.of(addresses, call.course(), item));
    }

    private static Optional<Response> unknownLink(Call call, LineItem.Draft draft) {
        return draft.resourceLinkId()
                .filter(linkId -> call.course().link(linkId).isEmpty())
                .map(linkId -> call.refuse(404, "There is no resource link " + linkId + "."));
    }

    private static boolean matches(Parameters query, LineItem item) {
        LineItem.Draft draft = item.draft();
        return matches(query, "resource_link_id", draft.resourceLinkId())
                && matches(query, "resource_id", draft.resourceId())
                && matches(query, "tag", draft.tag());
    }

    private static boolean matches(Parameters query, String name, Optional<String> value) {
        String wanted = query.value(name);
        return wanted == null || value.filter(wanted::equals).isPresent();
    }

    private static OptionalInt number(Parameters query, String name, int least) {
        String sent = query.value(name);
        if (sent == null) {
            return OptionalInt.empty();
        }
        if (!sent.matches("\\d{1,7}") || Integer.parseInt(sent) < least) {
            throw RequestRefused.badRequest(
                    name + " has to be a whole number from " + least + " on.");
        }
        return OptionalInt.of(Integer.parseInt(sent));
    }

    private String canvasLink(Call call, int size, int next) {
        return String.format(
                Locale.ROOT,
                "<%s?page=%d&limit=%d>; rel=\"next\"",
                addresses.lineItems(call.course()),
                next,
                size);
    }

    /**
     * Moodle 4.5's own: typographic quotation marks, in UTF-8 bytes, an address escaped as if for
     * HTML, and a last page behind the last one. Nobody can page with it.
     */
    private String moodleLink(Call call, int size, long from, int count) {
        String page = addresses.lineItems(call.course()) + "&amp;limit=" + size + "&amp;from=";
        StringBuilder links = new StringBuilder(relation(page + 0, "first"));
        links.append(", ").append(relation(page + from, "canonical"));
        if (from > 0) {
            links.append(", ").append(relation(page + Math.max(0, from - size), "prev"));
        }
        if (from + size < count) {
            links.append(", ").append(relation(page + (from + size), "next"));
        }
        return links.append(", ").append(relation(page + count / size * size, "last")).toString();
    }

    private static String relation(String address, String name) {
        return "<" + address + ">; rel=\u00e2\u0080\u009c" + name + "\u00e2\u0080\u009d";
    }
}
