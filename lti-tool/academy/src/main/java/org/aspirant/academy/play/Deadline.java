package org.aspirant.academy.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Limit;
import org.jspecify.annotations.Nullable;

/**
 * When the time of a timed scene runs out. It follows from the log alone, so it is the same on
 * every device and after every interruption.
 *
 * @param at the last moment in which an answer is in time
 * @param silence id of the choice that is taken from then on
 */
public record Deadline(Instant at, String silence) {

    /** What the way to us may take: an answer that was sent in time is not refused. */
    static final Duration GRACE = Duration.ofSeconds(5);

    /** The deadline of a run where it stands; null where no limit runs. */
    static @Nullable Deadline of(RunState state, List<LoggedMove> log) {
        if (!(state.place() instanceof Place.Scene scene) || !scene.isTimed()) {
            return null;
        }
        var node = state.scenario().story().nodes().get(scene.id());
        Limit limit = Objects.requireNonNull(Objects.requireNonNull(node, scene.id()).limit());
        var allowed = Objects.requireNonNull(scene.timing()).allowed(limit);
        return new Deadline(entered(state, log).plus(allowed), limit.silence().id());
    }

    /** Nothing leads back into a scene whose limit runs, so that one was entered last. */
    private static Instant entered(RunState state, List<LoggedMove> log) {
        var moves = state.history().log();
        for (int index = moves.size() - 1; index >= 0; index--) {
            if (moves.get(index) instanceof Move.Enter) {
                return log.get(index).at();
            }
        }
        throw new IllegalStateException("never entered: " + state.place());
    }

    /** How much time is left; zero or less once it has run out. */
    public Duration left(Instant now) {
        return Duration.between(now, at);
    }

    /** Why a move comes too early or too late. A step can be taken back at any time. */
    Optional<PlayFault> faultIn(Move move, Instant now) {
        if (move instanceof Move.TakeBack) {
            return Optional.empty();
        }
        if (move instanceof Move.Choose choose && choose.choice().equals(silence)) {
            return now.isBefore(at) ? Optional.of(PlayFault.TIME_NOT_UP) : Optional.empty();
        }
        return now.isAfter(at.plus(GRACE)) ? Optional.of(PlayFault.TIME_IS_UP) : Optional.empty();
    }
}
