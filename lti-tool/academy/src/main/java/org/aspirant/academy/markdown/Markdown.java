package org.aspirant.academy.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to sanitised HTML. */
public final class Markdown {

    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';
    private static final Pattern PLACEHOLDER = Pattern.compile(OPEN + "([0-9]+)" + CLOSE);

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "em",
                            "strong",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "hr",
                            "h2",
                            "h3",
                            "h4",
                            "code",
                            "pre",
                            "a",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https")
                    .requireRelNofollowOnLinks()
                    .allowAttributes("start")
                    .matching(Pattern.compile("[0-9]{1,4}"))
                    .onElements("ol")
                    .allowAttributes("align")
                    .matching(true, "left", "center", "right")
                    .onElements("th", "td")
                    .toFactory();

    private Markdown() {}

    /** Sanitised HTML of a text without names to fill in. */
    public static String html(String markdown) {
        return html(markdown.replace(OPEN, ' ').replace(CLOSE, ' '), List.of());
    }

    static String placeholder(int index) {
        return OPEN + Integer.toString(index) + CLOSE;
    }

    /** Renders, sanitises, and only then puts in what has to be taken literally. */
    static String html(String markdown, List<String> filled) {
        var safe = POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
        return PLACEHOLDER
                .matcher(safe)
                .replaceAll(
                        match -> {
                            int index = Integer.parseInt(match.group(1));
                            return java.util.regex.Matcher.quoteReplacement(
                                    escape(filled.get(index)));
                        });
    }

    /** Text as HTML: markup is shown, line breaks stay. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                case '\r' -> {}
                case '\n' -> out.append("<br>");
                default -> {
                    if (c >= ' ' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
