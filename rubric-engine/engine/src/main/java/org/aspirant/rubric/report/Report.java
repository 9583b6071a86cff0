package org.aspirant.rubric.report;

import java.util.List;
import java.util.Locale;

/**
 * A report, not yet written.
 *
 * @param kind what programs call it
 * @param language that its words are in
 * @param about a few words over the title: what kind of report, of what
 * @param title one line
 * @param lede what a reader learns, in a sentence or two; may be empty
 * @param sections in the order read
 */
public record Report(
        String kind,
        Locale language,
        String about,
        String title,
        String lede,
        List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    /** One in English. */
    public static Report of(
            String kind, String about, String title, String lede, List<Section> sections) {
        return new Report(kind, Locale.ENGLISH, about, title, lede, sections);
    }

    /** All tables, in their order. */
    public List<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }
}
