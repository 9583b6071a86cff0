package org.aspirant.tool.web.admin.platforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.platforms.KeyRing;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** The tool's keys that are published. */
public record KeysPage(AdminFrame around, List<KeyRing.Key> keys, Instant now) implements Page {

    public KeysPage {
        keys = List.copyOf(keys);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/keys.jte";
    }

    /** What a key is good for now. */
    public enum Use {
        SIGNS,
        TO_COME,
        FORMER;

        /** The end of the phrases that say it. */
        public String phrase() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Of those whose time has come the newest signs. */
    public Use use(KeyRing.Key key) {
        if (key.signsFrom().isAfter(now)) {
            return Use.TO_COME;
        }
        boolean signs =
                keys.stream().filter(one -> !one.signsFrom().isAfter(now)).findFirst().stream()
                        .anyMatch(key::equals);
        return signs ? Use.SIGNS : Use.FORMER;
    }

    public boolean mayRotate() {
        return keys.stream().noneMatch(key -> use(key) == Use.TO_COME);
    }

    /** One of them. */
    Optional<KeyRing.Key> find(String kid) {
        return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
    }
}
