package org.aspirant.tool.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.aspirant.tool.platformlink.operator.OperatorKey;

/** Lets in whoever shows the operator's key, and answers in plain text. */
@RequestScoped
public class OperatorDoor {

    private static final int UNAUTHORIZED = 401;

    @Inject OperatorKey key;
    @Inject HttpServletRequest request;

    Response open(Supplier<Response> command) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && key.admits(shown)
                ? command.get()
                : text(
                        UNAUTHORIZED,
                        "Show the key of the data folder: Authorization: Bearer $(cat operator-key)");
    }

    static Response text(int status, String text) {
        return Response.status(status).type("text/plain;charset=utf-8").entity(text + "\n").build();
    }
}
