package org.aspirant.academy.simulation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.aspirant.academy.simulation.lint.walk.Effort;

/** What linting says about the example with one mistake planted in it. */
final class Linted {

    static final MapSource GOOD = MapSource.example();

    /** Enough for a story of four scenes. */
    static final Effort SMALL = new Effort(200_000, 400, 12, 24, 100);

    private Linted() {}

    static LintReport sound(MapSource source) {
        return lint(source, LintScope.SOUND);
    }

    static LintReport catalogue(MapSource source) {
        return lint(source, LintScope.CATALOGUE);
    }

    private static LintReport lint(MapSource source, LintScope scope) {
        return Lint.check(LateBus.compiled(source), scope, SMALL);
    }

    static Set<String> rules(LintReport report) {
        return report.problems().stream().map(ContentProblem::rule).collect(Collectors.toSet());
    }

    /** The first problem by this rule, of which there must be one. */
    static ContentProblem problem(LintReport report, String rule) {
        List<ContentProblem> found =
                report.problems().stream().filter(one -> one.rule().equals(rule)).toList();
        assertThat(found).as("%s in %s", rule, report.problems()).isNotEmpty();
        return found.get(0);
    }
}
