package org.aspirant.tool.web.form;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Refusals;
import org.aspirant.tool.web.session.CurrentLaunch;

/** A form with an unusable field: a page that names the field and changes nothing. */
@Provider
public class FormFaults implements ExceptionMapper<UnusableFieldException> {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    @Context HttpHeaders headers;

    @Inject Refusals refusals;
    @Inject CurrentLaunch current;

    @Override
    public Response toResponse(UnusableFieldException unusable) {
        Frame frame =
                current.isOpen()
                        ? current.frame()
                        : new Frame(
                                Messages.in(headers.getAcceptableLanguages()),
                                Optional.empty(),
                                List.of());
        if (unusable.fault() == FieldFault.FORGED) {
            return refusals.refuse(FORBIDDEN, "forged", frame, unusable.detail(), Map.of());
        }
        return refusals.refuse(
                BAD_REQUEST,
                "field",
                List.of(frame.text().get(unusable.fault().phrase(), unusable.field())),
                frame,
                unusable.detail(),
                Map.of());
    }
}
