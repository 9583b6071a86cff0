package org.aspirant.tool.web.admin.platforms;

import java.time.Instant;
import java.util.List;
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

    /** Whether a key does not sign yet. */
    public boolean isToCome(KeyRing.Key key) {
        return key.signsFrom().isAfter(now);
    }

    /** The newest one whose time has come signs. */
    public boolean signs(KeyRing.Key key) {
        return keys.stream().filter(one -> !isToCome(one)).findFirst().stream()
                .anyMatch(key::equals);
    }

    public boolean mayRotate() {
        return keys.stream().noneMatch(this::isToCome);
    }
}
