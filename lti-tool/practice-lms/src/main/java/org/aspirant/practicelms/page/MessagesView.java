package org.aspirant.practicelms.page;

import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.launch.Messaging;

/** Messages between the tool's frame and the page: what is offered, and what was said. */
final class MessagesView {

    private MessagesView() {}

    /** Part of the form that launches; the scripts of the page look at it too. */
    static String choice(Manner manner) {
        StringBuilder options = new StringBuilder();
        for (Messaging messaging : Messaging.values()) {
            options.append(
                    "<option value=\"%s\"%s>%s</option>\n"
                            .formatted(
                                    messaging.name(),
                                    messaging == Messaging.usual(manner) ? " selected" : "",
                                    Markup.escape(messaging.label())));
        }
        return """
        <div class="field">
          <label for="messaging">For tools without cookies</label>
          <select class="input whole" id="messaging" name="messaging">
          %s</select>
        </div>
        """
                .formatted(options);
    }

    /** The hidden frame, and what the tool has told the page; never what it gave it to keep. */
    static String said(String toolOrigin) {
        return """
        <details class="more" id="messages" data-tool="%s">
          <summary>What the tool told this page</summary>
          <ol class="small" id="said"></ol>
        </details>
        <iframe name="%s" title="Keeps values for tools" src="/storage" hidden></iframe>
        """
                .formatted(Markup.escape(toolOrigin), Messaging.FORWARDING);
    }
}
