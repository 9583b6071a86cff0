package org.aspirant.practicelms.deeplinking;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.registration.PlatformAddresses;

/**
 * The requests that wait for an answer, by the key in their return address; the newest {@value
 * #MOST} are kept. A key stays good, as a session key of Moodle does. Safe for use by several
 * threads.
 */
public final class OpenRequests {

    private static final int MOST = 1000;

    /**
     * One request.
     *
     * @param settings as they went out
     */
    public record Request(Course course, Wish wish, DeepLinkingSettings settings) {}

    private final PlatformAddresses addresses;
    private final Map<String, Request> byKey =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Request> eldest) {
                    return size() > MOST;
                }
            };

    public OpenRequests(PlatformAddresses addresses) {
        this.addresses = addresses;
    }

    /** What a course says when it asks, in its manner. */
    public DeepLinkingSettings open(Course course, Wish wish) {
        String key = UUID.randomUUID().toString().replace("-", "");
        DeepLinkingSettings settings =
                course.manner() == Manner.MOODLE
                        ? inMoodleManner(course, wish, key)
                        : inCanvasManner(course, wish, key);
        synchronized (byKey) {
            byKey.put(key, new Request(course, wish, settings));
        }
        return settings;
    }

    Optional<Request> find(String key) {
        synchronized (byKey) {
            return Optional.ofNullable(byKey.get(key));
        }
    }

    /** 20-deeplink-request-teacher1.json: no {@code data}, an empty text, the key in the query. */
    private DeepLinkingSettings inMoodleManner(Course course, Wish wish, String key) {
        return new DeepLinkingSettings(
                address("/contentitem_return?course=" + course.id() + "&id=1&sesskey=" + key),
                List.of(ResourceLinkItem.TYPE),
                List.of("frame", "iframe", "window"),
                null,
                wish.several(),
                wish.columns() ? null : Boolean.FALSE,
                false,
                "Aspirant",
                "",
                null);
    }

    /** With {@code data}, so that somebody sends it back. */
    private DeepLinkingSettings inCanvasManner(Course course, Wish wish, String key) {
        return new DeepLinkingSettings(
                address("/courses/" + course.id() + "/deep_linking_response?key=" + key),
                List.of("link", "file", "html", ResourceLinkItem.TYPE, "image"),
                List.of("embed", "iframe", "window"),
                "image/*,text/html",
                wish.several(),
                wish.columns(),
                false,
                null,
                null,
                "{\"course\":\"" + course.id() + "\"}");
    }

    private URI address(String path) {
        return addresses.at(path);
    }
}
