package org.aspirant.practicelms.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;

/** Style sheets, scripts and the icon, read once. */
final class StaticFiles {

    private static final Map<String, String> TYPES =
            Map.of(
                    "aspirant.css", "text/css; charset=utf-8",
                    "practice.css", "text/css; charset=utf-8",
                    "messages.js", "text/javascript; charset=utf-8",
                    "page.js", "text/javascript; charset=utf-8",
                    "post.js", "text/javascript; charset=utf-8",
                    "register.js", "text/javascript; charset=utf-8",
                    "icon.svg", "image/svg+xml");

    private final Map<String, Response> files = new LinkedHashMap<>();

    StaticFiles() {
        TYPES.forEach((name, type) -> files.put(name, read(name, type)));
    }

    Answer answer(Request request) {
        Response file = files.get(request.part("file"));
        if (file == null) {
            throw RequestRefused.notFound("There is no file " + request.part("file") + ".");
        }
        return file;
    }

    private static Response read(String name, String type) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new Response(
                    200,
                    Map.of("Content-Type", type, "Cache-Control", "no-cache"),
                    in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
