package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Other cuts to look at: every place with every standard error. */
final class CutGrid {

    @Option(
            names = "--cut",
            paramLabel = "[ID=]CUTS",
            description =
                    "Other places for the deciding cut: 2.5,2.6 or, from one to another in steps,"
                            + " 2.5..3/0.1.")
    @Nullable String cut;

    @Option(
            names = "--sem",
            paramLabel = "SEMS",
            description =
                    "Standard errors to take off each cut in the candidates' favour; without it what"
                            + " the plan takes off.")
    @Nullable String sem;

    /**
     * The cuts that are asked for.
     *
     * @return empty if none is
     * @throws TypeConversionException in the words that whoever gave the options is told
     */
    List<Cut> of(AssessmentPlan basis) {
        var deciding = basis.rules().passing();
        if (cut == null && sem == null) {
            return List.of();
        }
        String id = deciding.map(Cut::id).orElse("cut");
        String places = cut == null ? "" : cut;
        int equals = places.indexOf('=');
        if (equals >= 0) {
            if (deciding.isPresent() && !places.substring(0, equals).equals(id)) {
                throw new TypeConversionException(
                        "--cut " + places + ": the cut that decides is " + id + "; give that.");
            }
            id = places.substring(0, equals);
            places = places.substring(equals + 1);
        }
        if (cut == null && deciding.isEmpty()) {
            throw new TypeConversionException("The plan has no cut: give --cut beside --sem.");
        }
        List<@Nullable Exact> sems = new ArrayList<>();
        sems.add(deciding.map(Cut::sem).orElse(null));
        List<Exact> at = new ArrayList<>();
        try {
            if (cut == null) {
                deciding.ifPresent(c -> at.add(c.atLeast()));
            } else {
                at.addAll(Quantities.list(places));
            }
            if (sem != null) {
                sems.clear();
                sems.addAll(Quantities.amounts(sem));
            }
        } catch (TypeConversionException e) {
            throw new TypeConversionException("--cut and --sem: " + e.getMessage() + ".");
        }
        List<Cut> cuts = new ArrayList<>();
        for (Exact each : at) {
            for (Exact less : sems) {
                cuts.add(new Cut(id, each, less == null || less.equals(Exact.ZERO) ? null : less));
            }
        }
        return cuts;
    }
}
