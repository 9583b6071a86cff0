package org.aspirant.practicelms.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aspirant.practicelms.http.Response;

/** HTML by hand: escaping, the frame of a page and the policy it is served under. */
final class Markup {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Markup() {}

    /** Text for an element or a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c == 0 ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    static String time(Instant instant) {
        return "<time datetime=\"" + instant + "\">" + TIME.format(instant) + "</time>";
    }

    /**
     * A whole page.
     *
     * @param scripts names of its script files, separated by blanks, or empty for none
     */
    static String page(String title, String kind, String scripts, String content) {
        return """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%s</title>
          <link rel="icon" href="/static/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/static/aspirant.css">
          <link rel="stylesheet" href="/static/practice.css">
          %s
        </head>
        <body>
        <header class="topbar" aria-label="Practice LMS">
          <div class="topbar-in">
            <p class="brand"><a class="brand-link" href="/" target="_top">Practice LMS</a></p>
            <div class="topbar-tools end">
              <span class="pill">practice only</span>
              <a href="/#help" target="_top">Help</a>
            </div>
          </div>
        </header>
        <main class="page %s" aria-labelledby="open-h">
        %s
        </main>
        </body>
        </html>
        """
                .formatted(
                        escape(title),
                        scripts.isEmpty()
                                ? ""
                                : Arrays.stream(scripts.split(" "))
                                        .map(
                                                one ->
                                                        "<script src=\"/static/"
                                                                + one
                                                                + "\" defer></script>")
                                        .collect(Collectors.joining("\n  ")),
                        kind,
                        content);
    }

    /**
     * A page with the policy that all pages have.
     *
     * @param toolOrigin the only other place that may be framed and that forms may be posted to
     */
    static Response response(int status, String page, String toolOrigin) {
        return Response.html(status, page)
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                                + "connect-src 'self'; base-uri 'none'; frame-ancestors 'self'; "
                                + "frame-src 'self' "
                                + toolOrigin
                                + "; form-action 'self' "
                                + toolOrigin)
                // No stricter: with no-referrer a browser calls the origin of our own forms null.
                .with("Referrer-Policy", "strict-origin-when-cross-origin");
    }
}
