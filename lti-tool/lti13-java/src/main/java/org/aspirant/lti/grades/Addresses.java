package org.aspirant.lti.grades;

import java.net.URI;

/** Addresses made from a line item's own, whose query Moodle needs and must stay at the end. */
final class Addresses {

    private Addresses() {}

    /** The address with a segment added to its path, before the query. */
    static URI under(URI lineItem, String segment) {
        String text = lineItem.toString();
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        String slash = path.endsWith("/") ? "" : "/";
        return URI.create(path + slash + segment + (query < 0 ? "" : text.substring(query)));
    }
}
