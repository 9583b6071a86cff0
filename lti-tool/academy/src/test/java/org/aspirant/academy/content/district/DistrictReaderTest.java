package org.aspirant.academy.content.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.district.DistrictProfile.Counted;
import org.aspirant.academy.content.district.DistrictProfile.Group;
import org.aspirant.academy.content.district.DistrictProfile.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictReaderTest {

    private static final String QUARRY =
            """
            schema: district-profile/1
            id: quarry
            version: 1
            title: Quarry Schools
            language: en
            example: true
            notice: Invented.
            enrolment:
              as_of: "2025-10-01"
              total: 300
              by_year:
                - {year: 2020-21, students: 320}
                - {year: 2025-26, students: 300}
            schools:
              as_of: "2025-10-01"
              rows:
                - {level: Elementary, grades: K to 5, schools: 1, students: 180}
                - {level: Middle, grades: 6 to 8, schools: 2, students: 120}
            named_schools:
              as_of: "2025-10-02"
              rows:
                - {name: Quarry Road, grades: 6 to 8, students: 70}
                - {name: Chalk Lane, grades: 6 to 8, students: 50}
            students: {as_of: "2025-10-01", rows: [{group: White, students: 200}, {group: Asian, students: 100}]}
            programmes: {as_of: "2025-10-01", rows: [{group: Learning English, students: 60}]}
            languages: {as_of: "2025-10-01", rows: [{language: English, homes: 300}]}
            staff: {as_of: "2025-09-15", rows: [{role: Teachers, people: 20}]}
            history:
              - {year: 2009, event: The quarry closes.}
              - {year: 2012, event: Two schools become one.}
            """;

    @Test
    void readsFiguresWithTheDayOfTheirCount() {
        var outcome = DistrictReader.read("quarry.yaml", QUARRY);

        assertThat(outcome).isInstanceOf(DistrictOutcome.Read.class);
        var profile = ((DistrictOutcome.Read) outcome).profile();
        assertThat(profile.enrolment().asOf()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(profile.named().asOf()).isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(profile.named().rows())
                .containsExactly(
                        new School("Quarry Road", "6 to 8", 70),
                        new School("Chalk Lane", "6 to 8", 50));
        assertThat(profile.staff())
                .isEqualTo(
                        new Counted<>(
                                LocalDate.of(2025, 9, 15),
                                java.util.List.of(new Group("Teachers", 20))));
    }

    /** Worked by hand from the figures above. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {year: 2025-26, students: 300} | {year: 2025-26, students: 301} | 13 | the last year has 301 students, the total is 300
                    year: 2020-21 | year: 2020-22 | 12 | '2020-22' is no school year
                    year: 2020-21 | year: 2026-27 | 13 | '2025-26' comes after a later year
                    students: 180 | students: 181 | 14 | 'schools' add up to 301, the total is 300
                    {group: Asian, students: 100} | {group: Asian, students: 90} | 24 | 'students' add up to 290, the total is 300
                    homes: 300 | homes: 299 | 26 | 'languages' add up to 299, the total is 300
                    English, students: 60 | English, students: 301 | 25 | 'Learning English' has more students than the district
                    Road, grades: 6 to 8, students: 70 | Road, grades: 6 to 8, students: 71 | 19 | 2 schools with 121 students are named for grades 6 to 8, the level has 2 with 120
                    schools: 2, students: 120 | schools: 3, students: 120 | 19 | 2 schools with 120 students are named for grades 6 to 8, the level has 3 with 120
                    Road, grades: 6 to 8 | Road, grades: 7 to 8 | 19 | no level of schools has the grades '7 to 8'
                    year: 2012 | year: 2001 | 30 | the history goes back in time
                    as_of: "2025-09-15" | as_of: "2025-09-31" | 27 | there is no day '2025-09-31'
                    """)
    void refusesFiguresThatDoNotAgree(String old, String replacement, int line, String wrong) {
        assertThat(QUARRY).containsOnlyOnce(old);

        var outcome = DistrictReader.read("quarry.yaml", QUARRY.replace(old, replacement));

        assertThat(outcome).isInstanceOf(DistrictOutcome.Refused.class);
        assertThat(((DistrictOutcome.Refused) outcome).problems())
                .extracting(ContentProblem::file, ContentProblem::line, ContentProblem::wrong)
                .contains(org.assertj.core.groups.Tuple.tuple("quarry.yaml", line, wrong));
    }

    @Test
    void refusesAFigureWithoutTheDayOfItsCount() {
        var text = QUARRY.replace("  as_of: \"2025-10-02\"\n", "");

        var problem =
                ((DistrictOutcome.Refused) DistrictReader.read("quarry.yaml", text))
                        .problems()
                        .get(0);
        assertThat(problem.toString()).startsWith("quarry.yaml:19: ").contains("as_of");
    }
}
