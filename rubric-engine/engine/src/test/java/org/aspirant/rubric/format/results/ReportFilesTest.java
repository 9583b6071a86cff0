package org.aspirant.rubric.format.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aspirant.rubric.report.Sample;
import org.junit.jupiter.api.Test;

class ReportFilesTest {

    @Test
    void writesATableUnroundedWithAnIntervalInTwoColumns() {
        assertThat(TableCsv.of(Sample.table()))
                .isEqualTo(
                        """
                        criterion,n,kappa,intervalLow,intervalHigh,word
                        "grounds, named",12,0.66666,-0.001,0.75,\"""yes\"""
                        people,,,,,
                        time,0.125,,,,
                        """);
    }

    @Test
    void writesAReportAFigureALineWithWhatIsLacking() {
        assertThat(TableCsv.of(Sample.report(Locale.ENGLISH)))
                .startsWith("table,row,column,value,low,high,reason\n")
                .contains("agreement,\"grounds, named\",interval,,-0.001,0.75,\n")
                .contains("agreement,people,n,,,,held back: too few people\n")
                .contains("agreement,people,kappa,,,,all ratings are equal\n")
                .endsWith("levels,2,n,3,,,\n");
    }

    @Test
    void writesAReportAsJson() {
        assertThat(ReportJson.document(Sample.report(Locale.ENGLISH)))
                .startsWith(
                        "{\"language\":\"en\",\"lede\":\"What a reader learns.\",\"report\":\"sample\"")
                .contains("\"interval\":[-0.001,0.75],\"kappa\":0.66666,\"n\":12")
                .contains(
                        "\"kappa\":null,\"n\":null,\"reasons\":{\"interval\":\"there is one unit\","
                                + "\"kappa\":\"all ratings are equal\",\"n\":\"held back: too few people\"}");
    }
}
