package org.aspirant.tool.web.form;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.session.CurrentLaunch;

/**
 * Reads a form and stops reading where it grows too large: no more than the cap is ever held.
 *
 * <p>Inside a launch, and in the administration, the form must show the token of its page: a cookie
 * alone authorises nothing that changes anything, and a cross-site form has the cookie and not the
 * token.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<PostedForm> {

    /** The field that carries the token. */
    public static final String TOKEN = "csrf";

    private static final int MAX_FIELDS = 500;

    @Inject CurrentLaunch current;
    @Inject CurrentAdministrator administrator;

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == PostedForm.class;
    }

    @Override
    public PostedForm readFrom(
            Class<PostedForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        byte[] bytes = bytes(body);
        if (bytes.length > PostedForm.MAX_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        PostedForm form = parse(new String(bytes, StandardCharsets.ISO_8859_1));
        if (current.isOpen() && !current.admits(form.optional(TOKEN).orElse(null))) {
            throw new UnusableFieldException(FieldFault.FORGED, TOKEN);
        }
        if (administrator.isHere() && !administrator.admits(form.optional(TOKEN).orElse(null))) {
            throw new UnusableFieldException(FieldFault.FORGED, TOKEN);
        }
        return form;
    }

    /** What breaks off, or is cut into chunks that are none, is the sender's fault. */
    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(PostedForm.MAX_BYTES + 1);
        } catch (IOException brokenOff) {
            throw new BadRequestException("the form breaks off", brokenOff);
        }
    }

    static PostedForm parse(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int found = 0;
        for (String pair : body.split("&", MAX_FIELDS + 2)) {
            if (pair.isEmpty()) {
                continue;
            }
            found++;
            if (found > MAX_FIELDS) {
                throw new BadRequestException("more than " + MAX_FIELDS + " fields");
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            fields.computeIfAbsent(decoded(name), first -> new ArrayList<>()).add(decoded(value));
        }
        return new PostedForm(fields);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw new BadRequestException("a percent sign without two hex digits", badEscape);
        }
    }
}
