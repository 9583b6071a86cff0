package org.aspirant.academy.play;

import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.view.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * A run at the point where it is now, with the words its player wrote.
 *
 * @param words the texts that the moves refer to, those of taken-back moves included, by id
 * @param deadline when the time of the scene runs out; null where no limit runs
 */
public record Playthrough(
        Run run, RunState state, Map<TextId, Wording> words, @Nullable Deadline deadline) {

    public Playthrough {
        words = Map.copyOf(words);
    }

    /** The same, told in a language where the simulation exists in it; to be read only. */
    public Playthrough in(String language) {
        return new Playthrough(run, state.in(language), words, deadline);
    }

    /** The number that the next move will have: what a form must carry to count. */
    public int nextNumber() {
        return state.history().log().size() + 1;
    }

    /** The words for the views of the simulation; none where their owner has been erased. */
    public OwnWords ownWords() {
        return id -> written(new TextId(id));
    }

    private Optional<String> written(TextId id) {
        return words.get(id) instanceof Wording.Written written
                ? Optional.of(written.text())
                : Optional.empty();
    }
}
