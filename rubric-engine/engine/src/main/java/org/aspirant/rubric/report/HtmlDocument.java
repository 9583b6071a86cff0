package org.aspirant.rubric.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.aspirant.rubric.chart.Chart;

/**
 * Writes a report as one file of HTML. Its content policy lets nothing in but its own stylesheet,
 * named by its hash.
 */
public final class HtmlDocument {

    private static final int CONTENTS_FROM = 4;

    private final Html html = new Html();
    private final Words words;
    private final HtmlTable tables;

    private HtmlDocument(Words words) {
        this.words = words;
        this.tables = new HtmlTable(html, words);
    }

    public static String of(Report report) {
        var document = new HtmlDocument(Words.of(Report.class, report.language()));
        document.write(report);
        return document.html.toString();
    }

    private void write(Report report) {
        String style = style();
        html.raw("<!doctype html>\n")
                .open("html", Html.attribute("lang", report.language().toLanguageTag()))
                .line()
                .raw("<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src 'sha256-" + hash(style) + "'; base-uri 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "", report.title())
                .raw("\n<style>" + style + "</style>\n</head>\n<body>\n")
                .open("main", "class=\"page stack loose\"")
                .line();
        html.open("header", "class=\"pagehead\"")
                .element("p", "class=\"eyebrow\"", report.about())
                .element("h1", "", report.title());
        if (!report.lede().isEmpty()) {
            html.element("p", "class=\"lede\"", report.lede());
        }
        html.close("header").line();
        contents(report.sections());
        for (int at = 0; at < report.sections().size(); at++) {
            section(report.sections().get(at), "part-" + (at + 1));
        }
        html.close("main").raw("\n</body>\n</html>\n");
    }

    private void contents(List<Section> sections) {
        if (sections.size() < CONTENTS_FROM) {
            return;
        }
        html.open("nav", Html.attribute("aria-label", words.say("contents")))
                .open("ol", "class=\"contents\" role=\"list\"");
        for (int at = 0; at < sections.size(); at++) {
            html.open("li", "")
                    .element("a", "href=\"#part-" + (at + 1) + '"', sections.get(at).title())
                    .close("li");
        }
        html.close("ol").close("nav").line();
    }

    private void section(Section section, String id) {
        html.open("section", "class=\"card stack\" id=\"" + id + '"')
                .element("h2", "", section.title())
                .line();
        section.blocks().forEach(this::block);
        html.close("section").line();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            html.element("p", "", paragraph.text()).line();
        } else if (block instanceof Block.Notice notice) {
            html.element("p", "class=\"alert\" role=\"note\"", notice.text()).line();
        } else if (block instanceof Block.Facts facts) {
            html.open("dl", "class=\"facts\"");
            for (Block.Fact fact : facts.facts()) {
                html.element("dt", "", fact.name()).element("dd", "", fact.value());
            }
            html.close("dl").line();
        } else if (block instanceof Block.Items items) {
            html.open("ul", "");
            items.items().forEach(item -> html.element("li", "", item));
            html.close("ul").line();
        } else if (block instanceof Block.Outline outline) {
            points(outline.points());
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Table table) {
            tables.write(table);
        }
    }

    private void points(List<Block.Point> points) {
        html.open("ul", "class=\"outline\" role=\"list\"");
        for (Block.Point point : points) {
            html.open("li", "").text(point.text());
            if (!point.below().isEmpty()) {
                points(point.below());
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    private void figure(Figure figure) {
        html.open("figure", "class=\"exhibit\"")
                .open("figcaption", "")
                .element("strong", "", figure.finding())
                .close("figcaption")
                .line();
        boolean several = figure.charts().size() > 1;
        html.open("div", several ? "class=\"grid\"" : "");
        for (Chart chart : figure.charts()) {
            html.open("div", "class=\"stack tight\"");
            if (several) {
                html.element("p", "class=\"small\" aria-hidden=\"true\"", chart.label());
            }
            html.raw(chart.svg()).close("div").line();
        }
        html.close("div")
                .open("details", "class=\"more\"")
                .element("summary", "", words.say("table", figure.table().caption()));
        tables.full(figure.table(), Footnotes.of(figure.table()));
        html.close("details").close("figure").line();
    }

    private static String style() {
        try (InputStream stream = HtmlDocument.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is not in the archive");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
