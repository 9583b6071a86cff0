package org.aspirant.tool.web.admin.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.web.page.Messages;
import org.jspecify.annotations.Nullable;

/** Who administers in the current request, or stands at the door; set by the two gates alone. */
@RequestScoped
public class CurrentAdministrator {

    private @Nullable Administrator administrator;
    private @Nullable Token token;
    private Messages text = Messages.in(List.of());

    void enter(Administrator entered, Token shown, Messages words) {
        administrator = entered;
        token = shown;
        text = words;
    }

    void standAtTheDoor(Token shown, Messages words) {
        token = shown;
        text = words;
    }

    /** Whether the request is for the administration at all. */
    public boolean isHere() {
        return token != null;
    }

    /**
     * The first argument of every use case.
     *
     * @throws IllegalStateException where nobody is signed in
     */
    public Administrator who() {
        if (administrator == null) {
            throw new IllegalStateException("no administrator is signed in");
        }
        return administrator;
    }

    /**
     * What the browser shows: the token of the session, or that of the door.
     *
     * @throws IllegalStateException outside of the administration
     */
    public Token token() {
        if (token == null) {
            throw new IllegalStateException("not in the administration");
        }
        return token;
    }

    /** The words in the reader's language. */
    public Messages text() {
        return text;
    }

    /** Whether a form shows the mark of a page of this browser. */
    public boolean admits(@Nullable String formMark) {
        return token != null && token.admits(formMark);
    }
}
