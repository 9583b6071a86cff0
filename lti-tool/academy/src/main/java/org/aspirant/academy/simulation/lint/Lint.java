package org.aspirant.academy.simulation.lint;

import java.util.List;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.lint.rule.ConsequenceRules;
import org.aspirant.academy.simulation.lint.rule.EndingRules;
import org.aspirant.academy.simulation.lint.rule.ExtentRules;
import org.aspirant.academy.simulation.lint.rule.Findings;
import org.aspirant.academy.simulation.lint.rule.InboxRules;
import org.aspirant.academy.simulation.lint.rule.LeadingRules;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.aspirant.academy.simulation.lint.rule.MeterRules;
import org.aspirant.academy.simulation.lint.rule.OptionRules;
import org.aspirant.academy.simulation.lint.rule.PathRules;
import org.aspirant.academy.simulation.lint.rule.TextRules;
import org.aspirant.academy.simulation.lint.walk.Effort;
import org.aspirant.academy.simulation.lint.walk.Explorer;
import org.aspirant.academy.simulation.lint.walk.Forks;
import org.aspirant.academy.simulation.lint.walk.Plays;
import org.aspirant.academy.simulation.lint.walk.ReadingTime;
import org.aspirant.academy.simulation.lint.walk.Seen;
import org.aspirant.academy.simulation.lint.walk.Tally;

/** The linter. */
public final class Lint {

    private Lint() {}

    /** Plays a scenario and holds it to the rules. */
    public static LintReport check(CompiledScenario compiled, LintScope scope) {
        return check(compiled, scope, Effort.full());
    }

    static LintReport check(CompiledScenario compiled, LintScope scope, Effort effort) {
        var findings = new Findings(compiled);
        var scenario = compiled.scenario();
        var forks = new Forks(scenario);
        var seen = new Seen(scenario);
        var explorer = new Explorer(scenario, forks, seen, effort.states());
        boolean complete = explorer.explore();
        var plays = new Plays(scenario, forks, seen);
        int seed = scenario.ref().hash().hashCode();
        var tally = Tally.of(plays, seen, seed, effort.plays(), new ReadingTime(scenario));
        new PathRules(findings, forks, seen).check();
        new InboxRules(findings, seen).check();
        new TextRules(findings, scope).check();
        for (var translation : compiled.translations()) {
            new TextRules(findings.of(translation), scope).lengths();
        }
        new ConsequenceRules(findings, forks, seen, scope).check();
        new MeterRules(findings, tally, scope).check();
        new EndingRules(findings, tally, scope).check();
        new ExtentRules(findings, tally, scope).check();
        if (seen.runsEnd()) {
            new OptionRules(findings, plays, tally, effort).check();
            new LeadingRules(findings, plays, effort, scope).check();
        }
        return new LintReport(
                findings.problems(),
                List.of(complete ? walked(explorer) : sampled(effort)),
                tally.coverage());
    }

    private static String walked(Explorer explorer) {
        return explorer.states() + " states, all of them walked";
    }

    private static String sampled(Effort effort) {
        return "more than "
                + effort.states()
                + " states: sampled by "
                + effort.plays()
                + " random plays, so \"never\" means \"not once in these\"";
    }
}
