package org.aspirant.tool.web.play;

import java.util.Locale;
import java.util.Set;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.tool.web.form.PostedForm;

/** The small forms below a message, one for each thing that can be done with it. */
final class MailForm {

    /** Names of the fields that say which message it was and what was written. */
    static final String MESSAGE = "message";

    static final String REPLY = "reply";

    private static final Set<String> BUTTONS = Set.of("reply", "delegate", "defer", "file");

    private MailForm() {}

    /** Whether it is one of these forms that was sent. */
    static boolean is(PostedForm form) {
        return BUTTONS.contains(form.required("do"));
    }

    static TypedMove typed(PostedForm form) {
        var action = Message.Action.valueOf(form.required("do").toUpperCase(Locale.ROOT));
        return new TypedMove.Handle(
                form.required(MESSAGE),
                action,
                action == Message.Action.DELEGATE ? form.words("person") : "",
                action == Message.Action.REPLY ? form.words(REPLY) : "");
    }
}
