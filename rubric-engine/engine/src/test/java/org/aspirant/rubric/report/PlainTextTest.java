package org.aspirant.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void alignsColumnsAndExplainsWhatIsNotThere() {
        assertThat(PlainText.of(Sample.report(Locale.ENGLISH)))
                .contains(
                        """
                        One
                        ---
                        <b>Words</b>

                        Agreement <by criterion>
                                         2025                 2026
                        Criterion           n  Kappa  95% interval  Word
                        grounds, named     12   0.67  0.00 to 0.75  "yes"
                        people              *   -(a)          -(b)
                        time            12.5%   -(a)
                        (a) No figure: all ratings are equal.
                        (b) No figure: there is one unit.
                        * Held back: it is about fewer than 10 people, or tells something about fewer than 10.
                        Counted once.
                        """);
    }

    @Test
    void refusesARowThatDoesNotFitAndAKeyTwice() {
        assertThatThrownBy(() -> Table.of("t", "T", Column.name("a", "A")).row().table())
                .hasMessage("a row of t has 0 cells for 1");
        assertThatThrownBy(
                        () ->
                                Table.of("t", "T", Column.name("a", "A"), Column.name("a", "B"))
                                        .table())
                .hasMessage("t has two columns a");
        assertThatThrownBy(() -> Cell.number(Double.NaN, 2)).hasMessageContaining("absent");
    }
}
