package org.aspirant.rubric.format.ratings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a ratings file, in the order in which they are written. */
enum RatingColumn {
    CANDIDATE(true),
    TASK(true),
    CRITERION(true),
    ASSESSOR(true),
    LEVEL(true),
    CODE(false),
    EVIDENCE(false),
    AT(false),
    ATTEMPT(false),
    ROLE(false);

    static final List<RatingColumn> ALL = List.of(values());

    private final boolean needed;

    RatingColumn(boolean needed) {
        this.needed = needed;
    }

    boolean isNeeded() {
        return needed;
    }

    /** Whether hardly two rows have the same in it. */
    boolean isVaried() {
        return this == EVIDENCE || this == AT;
    }

    /** As the header writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RatingColumn> of(String key) {
        return ALL.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    static String[] keys() {
        return ALL.stream().map(RatingColumn::key).toArray(String[]::new);
    }

    /** The header of a file with only what is needed. */
    static String shortestHeader() {
        return Arrays.stream(values())
                .filter(RatingColumn::isNeeded)
                .map(RatingColumn::key)
                .collect(Collectors.joining(","));
    }
}
