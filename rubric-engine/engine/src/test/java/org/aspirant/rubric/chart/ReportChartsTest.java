package org.aspirant.rubric.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Positions worked by hand: an axis takes 94 percent of the width. */
class ReportChartsTest {

    @Test
    void drawsAnIntervalFromItsLowToItsHigh() {
        var chart =
                new IntervalChart(
                        "Agreement",
                        List.of(
                                new IntervalChart.Row("r1", 0.5, 0.25, 0.75, true),
                                IntervalChart.Row.point("r2", -1)),
                        -1,
                        1,
                        new IntervalChart.Reference(0, "none"),
                        "");
        var line = only(chart, "line", "span odd");
        assertThat(line.getAttribute("x1")).isEqualTo("58.75%"); // (.25 + 1) / 2 × 94
        assertThat(line.getAttribute("x2")).isEqualTo("82.25%");
        assertThat(only(chart, "circle", "dot odd").getAttribute("cx")).isEqualTo("70.5%");
        assertThat(only(chart, "circle", "dot").getAttribute("cx")).isEqualTo("0%");
        String zero = "<line class=\"cut now\" x1=\"47%%\" y1=\"%s\" x2=\"47%%\" y2=\"%s\"/>";
        assertThat(chart.svg()).contains(zero.formatted(20, 30), zero.formatted(50, 122));
        assertThat(texts(chart)).contains("0.50 (0.25 to 0.75)", "\u22121.00");
    }

    @Test
    void fitsItsAxisAroundEverything() {
        var chart =
                IntervalChart.fitting(
                        "x", List.of(new IntervalChart.Row("r", 1, 0.5, 1.5, false)), null, "");
        assertThat(chart.min()).isEqualTo(-0.06);
        assertThat(chart.max()).isEqualTo(1.56);
    }

    @Test
    void sharesAWholeInOrderAndWritesNoNumberWhereThereIsNoRoom() {
        var chart =
                new ShareChart(
                        "Levels",
                        List.of("1", "2", "3"),
                        List.of(new ShareChart.Row("a", "20 ratings", List.of(0.05, 0.0, 0.95))));
        List<Element> parts = all(chart, "rect");
        assertThat(parts).hasSize(3 + 2);
        assertThat(parts.get(4).getAttribute("x")).isEqualTo("5%");
        assertThat(parts.get(4).getAttribute("width")).isEqualTo("95%");
        assertThat(parts.get(4).getAttribute("class")).isEqualTo("tone-4");
        assertThat(texts(chart)).containsExactly("1", "2", "3", "a", "20 ratings", "95%");
    }

    /** On a strip of three parts a name has a third of a phone, however short the others are. */
    @Test
    void namesLevelsOneUnderAnotherWhereOneIsLong() {
        var row = new ShareChart.Row("a", "", List.of(0.2, 0.3, 0.5));
        var brief = new ShareChart("Levels", List.of("none", "some", "all"), List.of(row));
        var lengthy =
                new ShareChart("Levels", List.of("nothing-there-at-all", "1", "2"), List.of(row));
        assertThat(all(brief, "rect"))
                .element(2)
                .matches(rect -> rect.getAttribute("y").equals("0"));
        assertThat(all(lengthy, "rect"))
                .element(2)
                .matches(rect -> rect.getAttribute("y").equals("40"));
    }

    @Test
    void fillsColumnsFromTheCutOn() {
        var chart =
                new Histogram(
                        "Scores",
                        List.of(
                                new Histogram.Bin(1, 2, 3),
                                new Histogram.Bin(2, 3, 6),
                                new Histogram.Bin(3, 4, 0)),
                        new Histogram.Cut(2, 0.5),
                        "cut 2");
        assertThat(only(chart, "rect", "column").getAttribute("height"))
                .isEqualTo("75"); // 3/6 × 150
        var band = only(chart, "rect", "band");
        assertThat(band.getAttribute("x")).isEqualTo("15.67%"); // .5/3 × 94
        assertThat(band.getAttribute("width")).isEqualTo("31.33%");
    }

    @Test
    void namesEachCurveAtItsEndAndNoneOnAnother() {
        var same = List.of(new CurveChart.Point(1, 0.5), new CurveChart.Point(3, 0.8));
        var chart =
                new CurveChart(
                        "Dependability",
                        "tasks",
                        List.of(
                                new CurveChart.Curve("one", same),
                                new CurveChart.Curve("two", same)),
                        0,
                        1,
                        null,
                        null);
        List<Element> names =
                all(chart, "text").stream()
                        .filter(text -> text.getAttribute("class").equals("loud"))
                        .toList();
        double apart =
                Double.parseDouble(names.get(1).getAttribute("y"))
                        - Double.parseDouble(names.get(0).getAttribute("y"));
        assertThat(apart).isEqualTo(16);
        assertThat(names.get(0).getAttribute("x")).isEqualTo("64%");
    }

    @Test
    void marksAPeriodOutsideItsLimits() {
        var chart =
                new ControlChart(
                        "r1",
                        List.of(
                                new ControlChart.Point("2026-01", 0.1, -0.5, 0.5),
                                new ControlChart.Point("2026-02", -0.9, -0.5, 0.5)),
                        1);
        assertThat(only(chart, "circle", "dot odd").getAttribute("cy"))
                .isEqualTo("134"); // 140 − .05 × 120
        assertThat(all(chart, "text"))
                .extracting(Element::getTextContent)
                .contains("\u22120.9", "0.5", "2026-01", "2026-02");
    }

    @Test
    void putsMeasuresOnOneRuler() {
        var chart =
                new MeasureMap(
                        "Map",
                        "candidates",
                        List.of(0.1, 0.2, -0.9),
                        List.of(
                                new MeasureMap.Column(
                                        "assessors",
                                        List.of(
                                                new MeasureMap.Item("r1", 0.9, true),
                                                new MeasureMap.Item(
                                                        "a very long name", -0.9, false)))),
                        List.of());
        // from −1 to 1: 130 pixels a logit, from 34 down
        assertThat(only(chart, "circle", "dot odd").getAttribute("cy")).isEqualTo("47");
        assertThat(only(chart, "circle", "dot").getAttribute("cy")).isEqualTo("281");
        assertThat(texts(chart)).contains("a very long\u2026", "2", "1");
    }

    /** Two columns a map: on a phone there is room for no more. */
    @Test
    void partsARulerIntoMapsOfOneScale() {
        List<MeasureMap.Column> columns =
                List.of(column("assessors", 0.9), column("tasks", 0.1), column("criteria", -0.9));

        var maps = MeasureMap.all("Map", "candidates", List.of(0.1, 0.2, -0.9), columns);

        assertThat(maps)
                .extracting(Chart::label)
                .containsExactly("candidates, assessors, tasks", "candidates, criteria");
        assertThat(all(maps.get(0), "circle").get(0).getAttribute("cy")).isEqualTo("47");
        assertThat(all(maps.get(1), "circle").get(0).getAttribute("cy")).isEqualTo("281");
    }

    private static MeasureMap.Column column(String name, double measure) {
        return new MeasureMap.Column(name, List.of(new MeasureMap.Item("one", measure, false)));
    }

    /** A phone has room for 36 letters a line. */
    @Test
    void writesALongLabelOnSeveralLinesAndWhatIsSaidUnderIt() {
        var label =
                RowLabel.of("communicating-decisions-to-families/inquiry", "0.30 (0.07 to 0.50)");

        assertThat(label.lines())
                .containsExactly("communicating-decisions-to-families/", "inquiry");
        assertThat(label.isApart()).isFalse();
        assertThat(label.more()).isEqualTo(16);
        assertThat(RowLabel.of("castellanos-whitfield", "0.30 (0.07 to 0.50)").more())
                .isEqualTo(16);
        assertThat(RowLabel.of("dvorak", "0.30 (0.07 to 0.50)").more()).isZero();
        assertThat(RowLabel.of("x".repeat(37), "").lines()).containsExactly("x".repeat(36), "x");
    }

    @Test
    void spreadsWordsApartAroundWhereTheyBelong() {
        assertThat(Labels.spread(List.of(10.0, 10.0, 100.0), 16)).containsExactly(2.0, 18.0, 100.0);
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Double> wanted = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                wanted.add(random.nextDouble() * 200);
            }
            List<Double> placed = Labels.spread(wanted, 16);
            for (int i = 0; i < 12; i++) {
                for (int j = 0; j < 12; j++) {
                    if (wanted.get(i) < wanted.get(j)) {
                        assertThat(placed.get(j) - placed.get(i)).isGreaterThan(16 - 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> new IntervalChart("x", List.of(), 1, 1, null, ""))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> new Histogram("x", List.of(), null, ""))
                .hasMessageContaining("nothing");
        assertThatThrownBy(
                        () ->
                                new ShareChart(
                                        "x",
                                        List.of("1"),
                                        List.of(new ShareChart.Row("a", "", List.of()))))
                .hasMessage("row a has 0 shares of 1 levels");
    }

    private static Element only(Chart chart, String name, String style) {
        List<Element> found =
                all(chart, name).stream()
                        .filter(each -> each.getAttribute("class").equals(style))
                        .toList();
        assertThat(found).as(style).hasSize(1);
        return found.get(0);
    }

    private static List<String> texts(Chart chart) {
        return all(chart, "text").stream()
                .filter(text -> !text.getAttribute("class").equals("tick middle"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> all(Chart chart, String name) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(chart.svg())));
            List<Element> elements = new ArrayList<>();
            var nodes = document.getElementsByTagName(name);
            for (int at = 0; at < nodes.getLength(); at++) {
                elements.add((Element) nodes.item(at));
            }
            return elements;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
