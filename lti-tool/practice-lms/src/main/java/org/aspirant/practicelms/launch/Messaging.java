package org.aspirant.practicelms.launch;

import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.jspecify.annotations.Nullable;

/**
 * What the platform's page does about messages that a tool posts to it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-cs-pm/v0p1">LTI Client Side postMessages 0.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 */
public enum Messaging {
    /** As Moodle 4.5: no storage is offered and no message is answered. */
    NONE("No messages, no storage", null),
    /** As Canvas: a hidden frame keeps values, the page listens to everything else. */
    FRAME("Storage in a frame beside", Messaging.FORWARDING),
    /** The page itself keeps values. */
    PARENT("Storage in the page itself", "_parent"),
    /** As Canvas's applications for phones: storage is offered and nobody answers. */
    SILENT("Storage offered, nobody answers", Messaging.FORWARDING),
    /** Messages are answered, and nothing can be kept. */
    FULL("Storage that refuses to keep", Messaging.FORWARDING);

    /** The name that Canvas gives the frame. */
    public static final String FORWARDING = "post_message_forwarding";

    private final String label;
    private final @Nullable String target;

    Messaging(String label, @Nullable String target) {
        this.label = label;
        this.target = target;
    }

    /** What platforms of this manner do. */
    public static Messaging usual(Manner manner) {
        return manner == Manner.CANVAS ? FRAME : NONE;
    }

    public String label() {
        return label;
    }

    /** The {@code lti_storage_target} of the login, if storage is offered. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }
}
