package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.rating.CandidateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleCsvTest {

    private static final CandidateId ANA = new CandidateId("ana");
    private static final CandidateId BEN = new CandidateId("ben");
    private static final CandidateId CY = new CandidateId("cy");

    @Test
    void readsColumnsInAnyOrderWithEmptyFieldsAndAByteOrderMark() {
        var people =
                model(
                        PeopleCsv.read(
                                "people.csv",
                                "\uFEFFsite,candidate,cycle\r\nnorth,ana,2025\r\n,ben,2026\r\n"));

        assertThat(people.columns()).containsExactly("site", "cycle");
        assertThat(people.value(ANA, "site")).contains("north");
        assertThat(people.value(BEN, "site")).isEmpty();
        assertThat(people.value(BEN, "cycle")).contains("2026");
        assertThat(people.value(CY, "cycle")).isEmpty();
        assertThat(people.value(ANA, "program")).isEmpty();
    }

    @Test
    void partsCandidatesByGroupAndKeepsThoseOfWhomNothingIsSaidTogether() {
        var people =
                model(
                        PeopleCsv.read(
                                "people.csv", "candidate,site\nben,north\nana,south\ndora,east\n"));

        var grouping = people.by("site", List.of(CY, ANA, BEN));

        assertThat(grouping.groups()).containsExactly("north", "south", Grouping.UNSAID);
        assertThat(grouping.sizes()).containsExactly(1, 1, 1);
        assertThat(grouping.number(CY)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``                                | people.csv: the file is empty; begin with the header candidate, and columns of your own
            candidate,site\\n                  | people.csv: there is nobody in it; give each candidate a row
            person,site\\nana,north\\n          | people.csv:1:1: the header lacks the column "candidate"; begin with the header candidate, and columns of your own
            candidate,site,site\\nana,n,n\\n    | people.csv:1:16: column "site" is there twice; give each column once
            candidate,,site\\nana,n,n\\n        | people.csv:1:11: the column has no name; name every column in the header
            candidate,site\\nana\\n             | people.csv:2:1: the row has 1 fields; give 2, as the header has
            candidate,site\\n,north\\n          | people.csv:2:1: the candidate is empty; give one
            candidate,site\\nana,n\\nana,s\\n    | people.csv:3:1: an earlier row has the same candidate; give each once
            """)
    void refusesWhatIsNoPeopleFile(String text, String message) {
        assertThat(problems(PeopleCsv.read("people.csv", text.replace("\\n", "\n"))))
                .containsExactly(message);
    }
}
