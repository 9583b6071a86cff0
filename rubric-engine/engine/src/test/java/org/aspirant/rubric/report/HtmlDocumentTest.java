package org.aspirant.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlDocumentTest {

    private final String html = HtmlDocument.of(Sample.report(Locale.ENGLISH));

    @Test
    void standsAloneAndNamesItsParts() {
        var page = Page.of(html).isSound();
        assertThat(page.texts("h2")).containsExactly("One", "Two", "Three", "Four");
        assertThat(page.texts("a")).containsExactly("One", "Two", "Three", "Four");
        assertThat(page.texts("caption")).containsExactly("Agreement <by criterion>", "Levels");
    }

    @Test
    void writesWordsAsWords() {
        assertThat(html).contains("&lt;b&gt;Words&lt;/b&gt;").doesNotContain("<b>Words");
    }

    @Test
    void setsNumbersToTheRightAndNamesToTheLeft() {
        var page = Page.of(html);
        var body = page.all("tbody").get(0);
        var first = (Element) body.getElementsByTagName("tr").item(0);
        assertThat(((Element) first.getFirstChild()).getAttribute("scope")).isEqualTo("row");
        assertThat(cells(first)).containsExactly("12", "0.67", "0.00 to 0.75", "\"yes\"");
        assertThat(((Element) first.getElementsByTagName("td").item(0)).getAttribute("class"))
                .isEqualTo("num");
        assertThat(((Element) first.getElementsByTagName("td").item(3)).getAttribute("class"))
                .isEmpty();
    }

    private static List<String> cells(Element row) {
        var cells = row.getElementsByTagName("td");
        return java.util.stream.IntStream.range(0, cells.getLength())
                .mapToObj(at -> cells.item(at).getTextContent())
                .toList();
    }

    @Test
    void putsOneHeadingOverNeighboursOfAGroup() {
        var head = Page.of(html).all("thead").get(0);
        var first = (Element) head.getElementsByTagName("tr").item(0);
        var headings = first.getElementsByTagName("th");
        assertThat(headings.getLength()).isEqualTo(4);
        var group = (Element) headings.item(1);
        assertThat(group.getTextContent()).isEqualTo("2025");
        assertThat(group.getAttribute("scope")).isEqualTo("colgroup");
        assertThat(group.getAttribute("colspan")).isEqualTo("2");
        assertThat(((Element) headings.item(0)).getAttribute("rowspan")).isEqualTo("2");
    }

    @Test
    void saysWhyThereIsNoFigureOnceAndWhatIsHeldBack() {
        var page = Page.of(html);
        assertThat(page.texts("sup")).containsExactly("a", "b", "a", "a", "b");
        assertThat(page.texts("p"))
                .contains(
                        "a No figure: all ratings are equal.",
                        "b No figure: there is one unit.",
                        "Counted once.");
        assertThat(html).contains("<span class=\"sr\">held back</span>");
    }

    @Test
    void letsNothingInButItsOwnStylesheet() throws Exception {
        var style = Pattern.compile("(?s)<style>(.*)</style>").matcher(html);
        assertThat(style.find()).isTrue();
        assertThat(style.group(1)).doesNotContain("url(").doesNotContain("@import");
        String hash =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(html).contains("default-src 'none'; style-src 'sha256-" + hash + "'");
    }

    @Test
    void speaksTheLanguageOfTheReport() {
        String spanish = HtmlDocument.of(Sample.report(Locale.forLanguageTag("es")));
        assertThat(spanish)
                .contains("<html lang=\"es\">")
                .contains("Sin cifra: there is one unit.");
    }

    @Test
    void knowsTheSameWordsInEveryLanguage() {
        var english =
                java.util.ResourceBundle.getBundle(
                        "org.aspirant.rubric.report.report", Locale.ROOT);
        var spanish =
                java.util.ResourceBundle.getBundle(
                        "org.aspirant.rubric.report.report", Locale.forLanguageTag("es"));
        for (String key : english.keySet()) {
            assertThat(spanish.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }
}
