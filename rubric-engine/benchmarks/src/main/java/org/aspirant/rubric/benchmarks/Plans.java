package org.aspirant.rubric.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Resolution;
import org.aspirant.rubric.plan.Resolution.Discrepancy;
import org.aspirant.rubric.plan.Resolution.Resolve;

/** The plans of the made-up ratings. */
final class Plans {

    private static final String FILE = "two-readers.yaml";

    private Plans() {}

    static AssessmentPlan twoReaders() {
        try (var text = Objects.requireNonNull(Plans.class.getResourceAsStream("/" + FILE), FILE)) {
            return model(
                    PlanCompiler.compile(
                            FILE,
                            new String(text.readAllBytes(), StandardCharsets.UTF_8),
                            Known.NOTHING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same plan, but readers on different sides of the cut are adjudicated. */
    static AssessmentPlan straddlingTheCut() {
        var plan = twoReaders();
        return new AssessmentPlan(
                plan.id(),
                plan.title(),
                plan.basis(),
                plan.scale(),
                plan.composition(),
                plan.raters(),
                new Resolution(
                        Resolve.ADJUDICATOR_REPLACES,
                        new Discrepancy(null, null, true),
                        plan.resolution().third()),
                plan.rules(),
                plan.handling(),
                plan.grade());
    }

    static <T> T model(CompileOutcome<T> outcome) {
        if (outcome instanceof Refused<T> refused) {
            throw new IllegalStateException(refused.problems().toString());
        }
        return ((Compiled<T>) outcome).model();
    }
}
