package org.aspirant.tool.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Draws a {@link Page} with the template it names. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PageWriter.class.getClassLoader(),
                    "org.aspirant.tool.web.templates");

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type);
    }

    /**
     * The whole page is drawn before the first byte leaves: a page that fails is never half sent.
     */
    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle("Content-Type", HTML);
        draw(page, body);
    }

    /** The same, where no resource answers. */
    public static void draw(Page page, OutputStream body) throws IOException {
        var drawn = new Utf8ByteOutput();
        TEMPLATES.render(page.template(), page, drawn);
        drawn.writeTo(body);
    }
}
