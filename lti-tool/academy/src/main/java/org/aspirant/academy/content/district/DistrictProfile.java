package org.aspirant.academy.content.district;

import java.time.LocalDate;
import java.util.List;

/**
 * A district, for readers of its framework and of simulations that are set in it.
 *
 * <p>Its figures add up: schools by level, students by group and homes by language each come to the
 * enrolment, and so does the last year of its history.
 *
 * @param language {@code en} or {@code es}: the language of its texts
 * @param example whether the district is invented
 * @param notice what a reader has to know about the figures
 * @param schools by level
 * @param named the schools that have a name here; of a level that is named, all are
 * @param groups every student is in one
 * @param programmes a student may be in several, or in none
 * @param languages spoken at home, one for each student
 * @param history in the order in which it happened
 */
public record DistrictProfile(
        String id,
        int version,
        String title,
        String language,
        boolean example,
        String notice,
        Enrolment enrolment,
        Counted<Level> schools,
        Counted<School> named,
        Counted<Group> groups,
        Counted<Group> programmes,
        Counted<Group> languages,
        Counted<Group> staff,
        List<Event> history) {

    public DistrictProfile {
        history = List.copyOf(history);
    }

    /**
     * How many students there are.
     *
     * @param asOf the day on which {@code total} was counted
     * @param years earlier school years and the present one, which comes last
     */
    public record Enrolment(LocalDate asOf, int total, List<Year> years) {

        public Enrolment {
            years = List.copyOf(years);
        }
    }

    /**
     * A school year.
     *
     * @param year such as {@code 2025-26}
     */
    public record Year(String year, int students) {}

    /**
     * Figures that were counted on one day.
     *
     * @param rows at least one
     */
    public record Counted<T>(LocalDate asOf, List<T> rows) {

        public Counted {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The schools of one level.
     *
     * @param grades such as {@code 6 to 8}
     */
    public record Level(String level, String grades, int schools, int students) {}

    /** A school. */
    public record School(String name, String grades, int students) {}

    /** A part of the students, the homes or the staff. */
    public record Group(String label, int count) {}

    /** Something that people in the district remember. */
    public record Event(int year, String event) {}
}
