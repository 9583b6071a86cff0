package org.aspirant.rubric.format.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.statistics.standard.Angoff;
import org.aspirant.rubric.statistics.standard.Bookmark;
import org.aspirant.rubric.statistics.standard.BorderlineGroup;
import org.aspirant.rubric.statistics.standard.ContrastingGroups;
import org.aspirant.rubric.statistics.standard.StandardOutcome;
import org.jspecify.annotations.Nullable;

/** How a standard is set, and the columns of the file of judgments that it is set from. */
public enum StandardMethod {
    ANGOFF("judge", "item", "expected"),
    BOOKMARK("judge", "page"),
    BORDERLINE_GROUP("candidate", "score"),
    CONTRASTING_GROUPS("candidate", "score", "qualified");

    private static final List<String> BOOKLET = List.of("page", "location");

    @SuppressWarnings("ImmutableEnumChecker") // a List.of strings
    private final List<String> columns;

    StandardMethod(String... columns) {
        this.columns = List.of(columns);
    }

    /** As commands and files write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The header of its judgments. */
    public List<String> columns() {
        return columns;
    }

    public boolean hasBooklet() {
        return this == BOOKMARK;
    }

    /** A file and the text in it. */
    public record Source(String file, String text) {}

    /**
     * Sets a standard.
     *
     * @param booklet of a bookmark: {@code page,location}, pages from 1; null for other methods
     * @return the cut, or why judgments that can be read give none
     */
    public CompileOutcome<StandardOutcome> set(Source judgments, @Nullable Source booklet) {
        return switch (this) {
            case ANGOFF -> angoff(judgments);
            case BOOKMARK -> bookmark(judgments, booklet);
            case BORDERLINE_GROUP -> borderline(judgments);
            case CONTRASTING_GROUPS -> contrasting(judgments);
        };
    }

    private CompileOutcome<StandardOutcome> angoff(Source judgments) {
        var angoff = new Angoff();
        return cut(
                read(
                        judgments,
                        List.of("judge", "item"),
                        angoff,
                        row ->
                                row.number("expected")
                                        .ifPresent(
                                                value ->
                                                        angoff.add(
                                                                row.text("judge"),
                                                                row.text("item"),
                                                                value))),
                Angoff::cut);
    }

    private CompileOutcome<StandardOutcome> bookmark(Source judgments, @Nullable Source booklet) {
        if (booklet == null) {
            throw new IllegalArgumentException("a bookmark needs a booklet");
        }
        var read = booklet(booklet);
        if (read instanceof Refused<List<Double>> refused) {
            return new Refused<>(refused.problems());
        }
        var bookmark = new Bookmark(((Compiled<List<Double>>) read).model());
        return cut(
                read(
                        judgments,
                        List.of("judge"),
                        bookmark,
                        row ->
                                row.whole("page")
                                        .ifPresent(page -> bookmark.add(row.text("judge"), page))),
                Bookmark::cut);
    }

    private static CompileOutcome<List<Double>> booklet(Source booklet) {
        List<Double> locations = new ArrayList<>();
        return SmallCsv.read(
                booklet.file(),
                booklet.text(),
                BOOKLET,
                List.of("page"),
                locations,
                row -> page(row, locations));
    }

    private static void page(SmallCsv.Row row, List<Double> locations) {
        var page = row.whole("page");
        var location = row.number("location");
        if (page.isEmpty() || location.isEmpty()) {
            return;
        }
        if (page.getAsInt() != locations.size() + 1) {
            row.problem(
                    "page",
                    "page "
                            + page.getAsInt()
                            + " comes where page "
                            + (locations.size() + 1)
                            + " should",
                    "number the pages from 1 and leave none out");
        } else if (!locations.isEmpty()
                && location.getAsDouble() < locations.get(locations.size() - 1)) {
            row.problem(
                    "location",
                    "the page is easier than the page before it",
                    "order the pages from easy to hard");
        }
        locations.add(location.getAsDouble());
    }

    private CompileOutcome<StandardOutcome> borderline(Source judgments) {
        var group = new BorderlineGroup();
        return cut(
                read(
                        judgments,
                        List.of("candidate"),
                        group,
                        row ->
                                row.number("score")
                                        .ifPresent(
                                                score -> group.add(row.text("candidate"), score))),
                BorderlineGroup::cut);
    }

    private CompileOutcome<StandardOutcome> contrasting(Source judgments) {
        var groups = new ContrastingGroups();
        return cut(
                read(judgments, List.of("candidate"), groups, row -> member(row, groups)),
                ContrastingGroups::cut);
    }

    private static void member(SmallCsv.Row row, ContrastingGroups groups) {
        OptionalDouble score = row.number("score");
        switch (row.text("qualified")) {
            case "yes" -> score.ifPresent(value -> groups.add(value, true));
            case "no" -> score.ifPresent(value -> groups.add(value, false));
            default ->
                    row.problem(
                            "qualified",
                            Findings.quoted(row.text("qualified")) + " is neither yes nor no",
                            "give yes or no");
        }
    }

    private <T> CompileOutcome<T> read(
            Source source, List<String> key, T model, SmallCsv.Taker taker) {
        return SmallCsv.read(source.file(), source.text(), columns, key, model, taker);
    }

    private static <T> CompileOutcome<StandardOutcome> cut(
            CompileOutcome<T> read, Function<T, StandardOutcome> cut) {
        return read instanceof Refused<T> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(cut.apply(((Compiled<T>) read).model()));
    }
}
