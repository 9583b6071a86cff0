package org.aspirant.academy.simulation.lint.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.simulation.lint.walk.Tally;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Variable;

/** Meters move, stay off their ends, and show technique, culture and what students get. */
public final class MeterRules {

    private static final double OFTEN_AT_THE_END = 0.10;

    private final Findings findings;
    private final Tally tally;
    private final LintScope scope;
    private final Scenario scenario;

    public MeterRules(Findings findings, Tally tally, LintScope scope) {
        this.findings = findings;
        this.tally = tally;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    /** Adds what it finds. */
    public void check() {
        scenario.setting().meters().forEach(this::meter);
        if (scope == LintScope.CATALOGUE) {
            families();
        }
    }

    private void meter(Variable.Meter meter) {
        if (tally.ends().isEmpty()) {
            return;
        }
        long atEnd =
                tally.ends().stream()
                        .filter(
                                end -> {
                                    int value = end.world().value(meter.id());
                                    return value == meter.min() || value == meter.max();
                                })
                        .count();
        if (atEnd > OFTEN_AT_THE_END * tally.ends().size()) {
            findings.add(
                    meter.id(),
                    "saturation",
                    "'"
                            + meter.id()
                            + "' stands at the end of its range after "
                            + Findings.percent(atEnd, tally.ends().size())
                            + " of random plays",
                    "make its effects smaller or its range wider, so that decisions still count");
        }
        if (tally.ends().stream().map(end -> end.world().value(meter.id())).distinct().count()
                == 1) {
            findings.add(
                    meter.id(),
                    "idle-meter",
                    "'" + meter.id() + "' ends at the same value whatever one does",
                    "let decisions change it, or take it out");
        }
    }

    private void families() {
        Set<Variable.Family> families =
                scenario.setting().meters().stream()
                        .map(Variable.Meter::family)
                        .collect(Collectors.toSet());
        if (families.size() < 2) {
            findings.add(
                    "variables",
                    "families",
                    "all meters are of one family",
                    "add one of the other: technical and culture");
        }
        if (scenario.setting().meters().stream().noneMatch(Variable.Meter::outcome)) {
            findings.add(
                    "variables",
                    "outcome-meter",
                    "no meter shows what students get",
                    "mark one with outcome: true");
        }
    }
}
