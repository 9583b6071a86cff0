package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.rubric.statistics.validity.ContentValidity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertsCsvTest {

    @Test
    void countsWhoSaysEssential() {
        var judged =
                model(
                        ExpertsCsv.read(
                                "e.csv",
                                """
                                judgment,expert,criterion
                                essential,x,a
                                useful,y,a
                                not-needed,x,b
                                """,
                                List.of("a", "b")));
        assertThat(judged)
                .containsOnly(
                        java.util.Map.entry("a", new ContentValidity(2, 1)),
                        java.util.Map.entry("b", new ContentValidity(1, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x,c,essential                | e.csv:2:3: the plan has no criterion "c"; give one of a, b
                    x,a,needed                   | e.csv:2:5: "needed" is no judgment; give essential, useful or not-needed
                    x,a,useful\\nx,a,essential   | e.csv:3:1: an earlier row has the same expert and criterion; give each once
                    """)
    void refusesWhatItCannotCount(String rows, String problem) {
        var outcome =
                ExpertsCsv.read(
                        "e.csv",
                        "expert,criterion,judgment\n" + rows.strip().replace("\\n", "\n") + "\n",
                        List.of("a", "b"));
        assertThat(problems(outcome)).containsExactly(problem);
    }
}
