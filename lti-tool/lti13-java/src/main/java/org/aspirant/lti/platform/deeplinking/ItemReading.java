package org.aspirant.lti.platform.deeplinking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.deeplinking.ItemColumn;
import org.aspirant.lti.deeplinking.Period;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item of type {@code ltiResourceLink}.
 *
 * <p>Every method throws {@link IllegalArgumentException} where something has another form than the
 * specification gives it.
 */
final class ItemReading {

    private ItemReading() {}

    static ResourceLinkItem link(JsonNode item) {
        String url = text(item, "url");
        return new ResourceLinkItem(
                url == null ? null : URI.create(url),
                text(item, "title"),
                text(item, "text"),
                custom(item.path("custom")),
                column(item.path("lineItem")),
                period(item.path("available")),
                period(item.path("submission")));
    }

    private static Map<String, String> custom(JsonNode custom) {
        Map<String, String> values = new LinkedHashMap<>();
        if (isObject(custom)) {
            custom.fieldNames()
                    .forEachRemaining(
                            name -> {
                                String value = text(custom, name);
                                if (value != null) {
                                    values.put(name, value);
                                }
                            });
        }
        return values;
    }

    private static @Nullable ItemColumn column(JsonNode column) {
        if (!isObject(column)) {
            return null;
        }
        JsonNode maximum = column.path("scoreMaximum");
        JsonNode released = column.path("gradesReleased");
        if (!maximum.isNumber() || !(released.isBoolean() || isAbsent(released))) {
            throw new IllegalArgumentException("lineItem");
        }
        return new ItemColumn(
                text(column, "label"),
                new BigDecimal(maximum.asText()),
                text(column, "resourceId"),
                text(column, "tag"),
                released.isBoolean() ? released.booleanValue() : null);
    }

    private static @Nullable Period period(JsonNode period) {
        if (!isObject(period)) {
            return null;
        }
        Instant from = time(period, "startDateTime");
        Instant until = time(period, "endDateTime");
        return from == null && until == null ? null : new Period(from, until);
    }

    private static @Nullable Instant time(JsonNode period, String name) {
        String text = text(period, name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isTextual() || value.textValue().indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name);
        }
        return value.textValue();
    }

    private static boolean isObject(JsonNode value) {
        if (!isAbsent(value) && !value.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        return value.isObject();
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
