package org.aspirant.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A document of HTML as a parser sees it, and what must hold of every one. */
public final class Page {

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "https?:|//|url\\(|@import|<script|<img|<link|<iframe|\\sstyle=|\\son\\w+=");

    private final String html;
    private final Document document;

    private Page(String html, Document document) {
        this.html = html;
        this.document = document;
    }

    /** Reads it; our documents are well-formed XML but for the elements that HTML never closes. */
    public static Page of(String html) {
        String xml = html.replace("<!doctype html>", "").replaceAll("(<meta [^>]*[^/])>", "$1/>");
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Page(html, builder.parse(new InputSource(new StringReader(xml))));
        } catch (Exception e) {
            throw new AssertionError(e.getMessage() + "\n" + xml, e);
        }
    }

    public List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    public List<String> texts(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }

    /** Stands alone, has one title, names its tables, their heads and its charts. */
    public Page isSound() {
        String body = html.replaceAll("(?s)<style>.*</style>", "");
        assertThat(ELSEWHERE.matcher(body).results().map(m -> m.group()).toList()).isEmpty();
        assertThat(all("h1")).hasSize(1);
        assertThat(all("main")).hasSize(1);
        assertThat(document.getDocumentElement().getAttribute("lang")).isNotEmpty();
        assertThat(texts("title")).containsExactlyElementsOf(texts("h1"));
        for (Element table : all("table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            var region = (Element) table.getParentNode();
            assertThat(region.getAttribute("tabindex")).isEqualTo("0");
            assertThat(region.getAttribute("aria-label"))
                    .isEqualTo(table.getElementsByTagName("caption").item(0).getTextContent());
        }
        assertThat(all("th")).allMatch(th -> !th.getAttribute("scope").isEmpty());
        assertThat(all("svg"))
                .allMatch(svg -> svg.getAttribute("role").equals("img"))
                .noneMatch(svg -> svg.getAttribute("aria-label").isBlank());
        for (Element figure : all("figure")) {
            assertThat(figure.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
        var ids = new HashSet<String>();
        for (Element element : all("*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s is used once", id).isTrue();
        }
        for (Element link : all("a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
        return this;
    }
}
