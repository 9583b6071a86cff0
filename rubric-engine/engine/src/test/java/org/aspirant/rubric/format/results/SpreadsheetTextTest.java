package org.aspirant.rubric.format.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "  =1",
                "\uFF1D1",
                "-"
            })
    void aFormulaBecomesWords(String words) {
        assertThat(SpreadsheetText.inert(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "K-1", "ana@x", "-8/3", "-2.5", "+3", "8/3", "'=1"})
    void allElseStaysAsItIs(String words) {
        assertThat(SpreadsheetText.inert(words)).isEqualTo(words);
    }

    @Test
    void tablesHaveNoFormulaOfThoseWhoNamedThings() {
        Table table =
                Table.of("t", "T", Column.name("site", "Site"), Column.words("said", "Said"))
                        .row(Cell.words("=1+1"), Cell.words("@x"))
                        .table();
        assertThat(TableCsv.of(table)).isEqualTo("site,said\n'=1+1,'@x\n");
        var report = Report.of("r", "R", "", "", List.of(new Section("S", List.<Block>of(table))));
        assertThat(TableCsv.of(report)).endsWith("\nt,'=1+1,said,'@x,,,\n");
    }
}
