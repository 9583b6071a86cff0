package org.aspirant.academy.simulation.lint.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.Letter;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.World;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Walks the states of a scenario, each once, as far as a limit allows. */
public final class Explorer {

    /** Longer runs than any story has: a loop. */
    static final int LONGEST_RUN = 400;

    private static final int SEEDS_TRIED = 2_000;

    private final Scenario scenario;
    private final Seen seen;
    private final Set<String> relevant;
    private final int limit;
    private final List<String> variables;
    private final Set<Key> known = new HashSet<>();
    private final Set<Key> onPath = new HashSet<>();
    private boolean complete = true;

    /** A state, without what cannot matter any more; two states share a key by accident only. */
    private record Key(long first, long second) {}

    /**
     * Walks a scenario.
     *
     * @param limit states after which to stop, at least 1
     */
    public Explorer(Scenario scenario, Forks forks, Seen seen, int limit) {
        this.scenario = scenario;
        this.seen = seen;
        this.relevant = forks.facts();
        this.limit = limit;
        this.variables = List.copyOf(scenario.setting().variables().keySet());
    }

    /** Walks from the beginning of every variant. Whether every state was seen. */
    public boolean explore() {
        for (long seed : seeds(scenario).values()) {
            var start = Plays.begin(scenario, seed, seen);
            if (start != null) {
                walk(start, 0);
            }
        }
        return complete;
    }

    /** How many states were walked. */
    public int states() {
        return known.size();
    }

    /** One seed for every combination of variants that seeds can draw. */
    static Map<Set<String>, Long> seeds(Scenario scenario) {
        var seeds = new HashMap<Set<String>, Long>();
        int tried = scenario.setting().variants().isEmpty() ? 1 : SEEDS_TRIED;
        for (long seed = 0; seed < tried; seed++) {
            var drawn =
                    Simulation.begin(scenario, seed).world().facts().stream()
                            .filter(fact -> fact.startsWith("variant."))
                            .collect(Collectors.toUnmodifiableSet());
            seeds.putIfAbsent(drawn, seed);
        }
        return seeds;
    }

    private void walk(RunState state, int depth) {
        var key = key(state.world());
        if (onPath.contains(key)) {
            seen.loops.add(state.place().id());
            return;
        }
        if (!known.add(key)) {
            return;
        }
        if (known.size() > limit || depth > LONGEST_RUN) {
            complete = false;
            return;
        }
        var moves = moves(state, relevant);
        seen.visit(state);
        onPath.add(key);
        for (Move move : moves) {
            if (!complete) {
                break;
            }
            var next = Plays.next(state, move, seen);
            if (next != null) {
                walk(next, depth + 1);
            }
        }
        onPath.remove(key);
    }

    /** Every move but opening exhibits on which nothing depends. */
    static List<Move> moves(RunState state, Set<String> relevant) {
        return Bot.moves(state).stream()
                .filter(
                        move ->
                                !(move instanceof Move.OpenExhibit open)
                                        || relevant.contains(Fact.opened(open.exhibit())))
                .toList();
    }

    /** All about a message that can still matter. */
    private static int waiting(Letter letter) {
        var away = letter.awayUntil();
        return letter.settled()
                ? 1
                : 2 + (letter.overdue() ? 2 : 0) + (away == null ? 0 : 8 + 8 * away.minutes());
    }

    private Key key(World world) {
        long first = 1125899906842597L;
        long second = 7046029254386353131L;
        int place = world.place().hashCode();
        first = first * 31 + place;
        second = (second ^ place) * 0x100000001b3L;
        first = first * 31 + world.clock().minutes();
        second = (second ^ world.clock().minutes()) * 0x100000001b3L;
        for (String variable : variables) {
            int value = world.value(variable);
            first = first * 1_000_003 + value;
            second = (second ^ (value + 0x9e37)) * 0x100000001b3L;
        }
        long facts = 0;
        long others = 0;
        for (String fact : world.facts()) {
            if (relevant.contains(fact)
                    || fact.startsWith("postponed.")
                    || fact.startsWith("variant.")) {
                long mixed = fact.hashCode() * 0x9e3779b97f4a7c15L;
                facts += mixed;
                others ^= Long.rotateLeft(mixed, 23) * 0xbf58476d1ce4e5b9L;
            }
        }
        first = first * 31 + facts;
        second = (second ^ others) * 0x100000001b3L;
        long mail = 0;
        for (var entry : world.inbox().entrySet()) {
            mail +=
                    (entry.getKey().hashCode() + 31L * waiting(entry.getValue()))
                            * 0x9e3779b97f4a7c15L;
        }
        first = first * 31 + mail;
        second = (second ^ Long.rotateLeft(mail, 29)) * 0x100000001b3L;
        for (World.Pending pending : world.pending()) {
            first = first * 1_000_003 + pending.hashCode();
            second = (second ^ pending.hashCode()) * 0x100000001b3L;
        }
        return new Key(first, second);
    }
}
