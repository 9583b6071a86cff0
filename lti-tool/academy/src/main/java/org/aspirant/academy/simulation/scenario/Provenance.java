package org.aspirant.academy.simulation.scenario;

import java.util.List;

/**
 * Where a simulation comes from and what it is tied to.
 *
 * @param standards PSEL 2015 codes such as {@code PSEL-6g}
 * @param themes {@code T1} to {@code T13}
 * @param reviewedBy positions of practising principals; empty means not yet reviewed
 * @param teachingNotes Markdown, for facilitators only
 * @param language in which sources and notes are written; they are not translated
 */
public record Provenance(
        List<String> standards,
        List<String> themes,
        List<String> seeds,
        List<Source> sources,
        List<String> reviewedBy,
        String teachingNotes,
        String language) {

    public Provenance {
        standards = List.copyOf(standards);
        themes = List.copyOf(themes);
        seeds = List.copyOf(seeds);
        sources = List.copyOf(sources);
        reviewedBy = List.copyOf(reviewedBy);
    }

    /** A publication, what it reports in our words, and what we invented around it. */
    public record Source(String cite, String reports, String invented) {}
}
