package org.aspirant.rubric.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Positions worked by hand: the axis takes 94 percent of the width. */
class ChartTest {

    @Test
    void putsADotWhereItsFigureIsOnTheAxis() throws Exception {
        Document drawn =
                parse(
                        new DotChart(
                                        "Grades",
                                        List.of("D or F", "below proficient"),
                                        List.of(new DotChart.Row("Zero", List.of(31.0, 42.0))),
                                        50,
                                        "%")
                                .svg());
        var dots = drawn.getElementsByTagName("circle");
        assertThat(((Element) dots.item(0)).getAttribute("cx")).isEqualTo("78.96%"); // 42/50 × 94
        assertThat(((Element) dots.item(1)).getAttribute("cx")).isEqualTo("58.28%"); // 31/50 × 94
    }

    @Test
    void writesAFigureOnceWhereTwoSeriesAgreeAndNamesThemWhereTheyDiffer() throws Exception {
        Document drawn =
                parse(
                        new DotChart(
                                        "Levels",
                                        List.of("yours", "least"),
                                        List.of(
                                                new DotChart.Row("Duties", List.of(2.0, 2.0)),
                                                new DotChart.Row("People", List.of(3.0, 1.0))),
                                        4,
                                        "")
                                .svg());
        var texts = drawn.getElementsByTagName("text");
        List<String> written = new java.util.ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            if (!((Element) texts.item(i)).getAttribute("class").contains("tick")) {
                written.add(texts.item(i).getTextContent());
            }
        }
        assertThat(written).containsExactly("Duties", "2", "People", "1", "least", "3", "yours");
    }

    @Test
    void escapesWhatAnAuthorWrote() throws Exception {
        String hostile = "\"><script>alert(1)</script>&";
        Document drawn =
                parse(
                        new BarChart(
                                        hostile,
                                        List.of("a"),
                                        List.of(new DotChart.Row(hostile, List.of(1.0))),
                                        2,
                                        "")
                                .svg());
        assertThat(drawn.getDocumentElement().getAttribute("aria-label")).isEqualTo(hostile);
        assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void drawsATrendFromItsStartToItsLastDecision() throws Exception {
        Document drawn = parse(new TrendChart("Trust", List.of(50, 60, 0), 0, 100, "start").svg());
        var dots = drawn.getElementsByTagName("circle");
        assertThat(((Element) dots.item(0)).getAttribute("cy")).isEqualTo("57"); // half of 22 to 92
        assertThat(((Element) dots.item(1)).getAttribute("cy")).isEqualTo("92");
        assertThat(drawn.getElementsByTagName("line").getLength()).isEqualTo(3 + 2);
    }

    @Test
    void numbersWhatWasTakenAndLeavesTheRestOpen() throws Exception {
        Document drawn =
                parse(
                        new PathMap(
                                        "path",
                                        "Mon",
                                        List.of(
                                                new PathMap.Layer(List.of("A", "B"), List.of(1)),
                                                new PathMap.Layer(List.of("C"), List.of(0))),
                                        "end")
                                .svg());
        var circles = drawn.getElementsByTagName("circle");
        long open = 0;
        for (int i = 0; i < circles.getLength(); i++) {
            open += ((Element) circles.item(i)).getAttribute("class").equals("node other") ? 1 : 0;
        }
        assertThat(open).isEqualTo(1);
        assertThat(drawn.getElementsByTagName("line").getLength()).isEqualTo(4);
    }

    @Test
    void refusesAnAxisWithoutLengthAndARowThatDoesNotFit() {
        assertThatThrownBy(() -> new DotChart("x", List.of("a"), List.of(), 0, ""))
                .hasMessageContaining("above 0");
        assertThatThrownBy(
                        () ->
                                new DotChart(
                                        "x",
                                        List.of("a", "b"),
                                        List.of(new DotChart.Row("r", List.of(1.0))),
                                        1,
                                        ""))
                .hasMessageContaining("row r has 1 values for 2 series");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
