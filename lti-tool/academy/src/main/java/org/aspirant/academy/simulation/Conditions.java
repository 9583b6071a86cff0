package org.aspirant.academy.simulation;

import org.aspirant.academy.simulation.scenario.Condition;

/** Asks a world whether a condition holds. */
final class Conditions {

    private Conditions() {}

    static boolean hold(Condition condition, Asked asked) {
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                if (!hold(part, asked)) {
                    return false;
                }
            }
            return true;
        } else if (condition instanceof Condition.Any any) {
            for (Condition part : any.parts()) {
                if (hold(part, asked)) {
                    return true;
                }
            }
            return false;
        } else if (condition instanceof Condition.Not not) {
            return !hold(not.part(), asked);
        } else if (condition instanceof Condition.FlagSet set) {
            return asked.value(set.flag()) != 0;
        } else if (condition instanceof Condition.Compare compare) {
            return compare.comparison().holds(asked.value(compare.variable()), compare.value());
        } else if (condition instanceof Condition.HasCast has) {
            return asked.holds(Fact.cast(has.person()));
        } else if (condition instanceof Condition.Visited visited) {
            return asked.holds(Fact.visited(visited.node()));
        } else if (condition instanceof Condition.Chose chose) {
            return asked.holds(Fact.chose(chose.choice()));
        } else if (condition instanceof Condition.Opened opened) {
            return asked.holds(Fact.opened(opened.exhibit()));
        } else if (condition instanceof Condition.Handled handled) {
            return asked.holds(
                    handled.action() == null
                            ? Fact.handled(handled.message())
                            : Fact.handled(handled.message(), handled.action()));
        } else if (condition instanceof Condition.Delegated delegated) {
            return asked.holds(Fact.delegated(delegated.message(), delegated.person()));
        } else if (condition instanceof Condition.Drew drew) {
            return asked.holds(Fact.drew(drew.variant(), drew.value()));
        } else {
            var clock = (Condition.ClockIs) condition;
            return clock.comparison().holds(asked.minutes(), clock.time().minutes());
        }
    }

    /** What a condition can ask: a world, or one in the making. */
    interface Asked {
        int value(String variable);

        boolean holds(String fact);

        int minutes();
    }

    static boolean hold(Condition condition, World world) {
        return hold(
                condition,
                new Asked() {
                    @Override
                    public int value(String variable) {
                        return world.value(variable);
                    }

                    @Override
                    public boolean holds(String fact) {
                        return world.holds(fact);
                    }

                    @Override
                    public int minutes() {
                        return world.clock().minutes();
                    }
                });
    }
}
