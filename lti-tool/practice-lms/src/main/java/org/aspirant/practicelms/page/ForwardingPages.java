package org.aspirant.practicelms.page;

import java.net.URI;
import java.util.Map;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.launch.FormPost;

/** The pages between two sites: a form that posts itself on, and a request that was refused. */
final class ForwardingPages {

    private ForwardingPages() {}

    /** Sends the browser to the tool's login: Moodle by a form, Canvas by an address. */
    static Response login(FormPost login, Manner manner, String toolOrigin) {
        if (manner == Manner.MOODLE) {
            return post(login, "Opening the tool", toolOrigin);
        }
        String inQuery = Parameters.ofSingle(login.fields()).encoded();
        return Response.seeOther(URI.create(login.action() + "?" + inQuery));
    }

    /** A form that a script posts at once; without script a button does. */
    static Response post(FormPost form, String doing, String toolOrigin) {
        return Markup.response(
                200,
                Markup.page(
                        doing,
                        "narrow",
                        "post.js",
                        """
                        <div class="card stack">
                          <h1 id="open-h">%s</h1>
                          %s
                        </div>
                        """
                                .formatted(
                                        Markup.escape(doing),
                                        form(form, "_self", "first", "Go on to the tool"))),
                toolOrigin);
    }

    /** The same form for a hidden frame first and for this one after that. */
    static Response postTwice(FormPost form, String toolOrigin) {
        return Markup.response(
                200,
                Markup.page(
                        "Sending the message twice",
                        "narrow",
                        "post.js",
                        """
                        <div class="card stack">
                          <h1 id="open-h">Sending the message twice</h1>
                          <p>The first copy goes into the small frame, the second one opens here.</p>
                          %s
                          %s
                          <iframe class="frame first-copy" name="first-copy" title="The tool, opened with the first copy"></iframe>
                        </div>
                        """
                                .formatted(
                                        form(form, "first-copy", "first", "Send the first copy"),
                                        form(form, "_self", "second", "Send the second copy"))),
                toolOrigin);
    }

    static Response refusal(int status, String reason, String toolOrigin) {
        return refused(
                status,
                "Launch refused",
                "The practice LMS did not go on with this launch",
                reason,
                "The tool has not been told. Open the activity again",
                toolOrigin);
    }

    /** An answer of the tool that was not taken. */
    static Response notPlaced(String reason, String toolOrigin) {
        return refused(
                400,
                "Answer refused",
                "The practice LMS did not take what the tool sent",
                reason,
                "Nothing was added. Choose again",
                toolOrigin);
    }

    private static Response refused(
            int status,
            String title,
            String heading,
            String reason,
            String next,
            String toolOrigin) {
        return Markup.response(
                status,
                Markup.page(
                        title,
                        "narrow",
                        "",
                        """
                        <div class="card stack">
                          <h1 id="open-h">%s</h1>
                          <p>What was wrong: %s.</p>
                          <p>%s from the <a href="/" target="_top">course page</a>.</p>
                        </div>
                        """
                                .formatted(heading, Markup.escape(reason), next)),
                toolOrigin);
    }

    private static String form(FormPost post, String target, String name, String button) {
        StringBuilder form = new StringBuilder();
        form.append("<form method=\"post\" data-forward=\"")
                .append(name)
                .append("\" action=\"")
                .append(Markup.escape(post.action().toString()))
                .append("\" target=\"")
                .append(target)
                .append("\">\n");
        for (Map.Entry<String, String> field : post.fields().entrySet()) {
            form.append("<input type=\"hidden\" name=\"")
                    .append(Markup.escape(field.getKey()))
                    .append("\" value=\"")
                    .append(Markup.escape(field.getValue()))
                    .append("\">\n");
        }
        return form.append("<button class=\"button\" type=\"submit\">")
                .append(button)
                .append("</button>\n</form>")
                .toString();
    }
}
