package org.aspirant.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample reasons that assessors train on say what the rubric says. */
class BenchmarksTest {

    private static final String FOLDER = "sims/who-decides-a-grade/benchmarks/";

    static Stream<Criterion> criteria() {
        return Shipped.PACK.plans().values().stream()
                .map(Yardstick::rubric)
                .filter(Objects::nonNull)
                .flatMap(rubric -> rubric.criteria().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void everyLevelHasASampleWithTheDescriptorItIsRatedBy(Criterion criterion) {
        var file = FOLDER + criterion.id() + ".md";
        var parts =
                List.of(
                        Shipped.FOLDER
                                .text(file)
                                .orElseThrow(() -> new AssertionError(file))
                                .split("\n## "));

        assertThat(flat(parts.get(0)))
                .as(file)
                .contains(flat(criterion.title()), "`" + criterion.id() + "`");
        assertThat(parts).as(file).hasSize(1 + criterion.levels().size());
        for (int index = 0; index < criterion.levels().size(); index++) {
            Level level = criterion.levels().get(index);
            assertThat(flat(parts.get(index + 1)))
                    .as(file + ", level " + level.title())
                    .startsWith(level.value().rounded().toBigInteger() + ". " + level.title() + " ")
                    .contains(flat(level.descriptor()))
                    .contains(flat(Objects.requireNonNull(level.sample())));
        }
    }

    /** A text in one line, without the marks of a quotation. */
    private static String flat(String text) {
        return text.replaceAll("(?m)^> ?", "").replaceAll("\\s+", " ").strip();
    }
}
