package org.aspirant.academy.play;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.simulation.ReplayOutcome;
import org.aspirant.academy.simulation.RunLog;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.format.MoveJson;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Plays logs again: from the log of a run to where it stands. */
public final class Playthroughs {

    private final Runs runs;
    private final Words words;
    private final Catalogue catalogue;

    public Playthroughs(Runs runs, Words words, Catalogue catalogue) {
        this.runs = runs;
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * A run where it stands now.
     *
     * @return empty if this installation has not the version of the simulation it is played on
     * @throws IllegalStateException if the log does not follow the rules of that version: it was
     *     tampered with
     */
    public Optional<Playthrough> of(Run run) {
        return catalogue.simulation(run.simulationHash()).map(scenario -> of(run, scenario));
    }

    /**
     * Where a run stands, without reading a word that was written in it; empty and failing as
     * {@link #of(Run)}.
     */
    public Optional<RunState> state(Run run) {
        return catalogue
                .simulation(run.simulationHash())
                .map(scenario -> state(run, scenario, log(run)));
    }

    private Playthrough of(Run run, Scenario scenario) {
        var log = log(run);
        var state = state(run, scenario, log);
        return new Playthrough(
                run,
                state,
                words.read(run.place().organization(), texts(state)),
                Deadline.of(state, log));
    }

    private List<LoggedMove> log(Run run) {
        return runs.moves(run.place().organization(), run.id());
    }

    private static RunState state(Run run, Scenario scenario, List<LoggedMove> log) {
        var moves = log.stream().map(logged -> MoveJson.read(logged.move())).toList();
        var outcome = Simulation.replay(scenario, new RunLog(scenario.ref(), run.seed(), moves));
        if (outcome instanceof ReplayOutcome.DoesNotFit misfit) {
            throw new IllegalStateException(
                    "run "
                            + run.id()
                            + " does not follow its simulation at move "
                            + (misfit.index() + 1)
                            + ": "
                            + misfit.fault());
        }
        return ((ReplayOutcome.Replayed) outcome).state();
    }

    /** Every text that a run refers to; a step that was taken back keeps its own. */
    private static List<TextId> texts(RunState state) {
        return state.history().log().stream().flatMap(move -> Typing.texts(move).stream()).toList();
    }
}
