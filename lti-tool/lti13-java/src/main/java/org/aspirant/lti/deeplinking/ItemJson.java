package org.aspirant.lti.deeplinking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item as the specification writes it; what is null is left out. */
final class ItemJson {

    private ItemJson() {}

    static Map<String, Object> of(ResourceLinkItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", ResourceLinkItem.TYPE);
        put(json, "title", item.title());
        put(json, "text", item.text());
        put(json, "url", item.url() == null ? null : item.url().toString());
        put(json, "custom", item.custom().isEmpty() ? null : item.custom());
        put(json, "lineItem", column(item.column()));
        put(json, "available", period(item.available()));
        put(json, "submission", period(item.submission()));
        return json;
    }

    private static @Nullable Map<String, Object> column(@Nullable ItemColumn column) {
        if (column == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "label", column.label());
        json.put("scoreMaximum", column.maximum());
        put(json, "resourceId", column.resourceId());
        put(json, "tag", column.tag());
        put(json, "gradesReleased", column.gradesReleased());
        return json;
    }

    private static @Nullable Map<String, Object> period(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "startDateTime", time(period.from()));
        put(json, "endDateTime", time(period.until()));
        return json;
    }

    /** ISO 8601 in UTC, in whole seconds. */
    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
