package org.aspirant.content.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.view.MessageView;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.Task;
import org.aspirant.academy.simulation.view.ThresholdView;
import org.jspecify.annotations.Nullable;

/** From what is typed in a terminal to moves; keeps the texts that moves refer to. */
final class Answers {

    private static final String NO_COMMITMENT = "0".repeat(64);

    private final Screen screen;
    private final Map<String, String> texts = new HashMap<>();

    Answers(Screen screen) {
        this.screen = screen;
    }

    Optional<String> text(String textId) {
        return Optional.ofNullable(texts.get(textId));
    }

    /** The move that a line means in a scene; null if it means none. */
    @Nullable Move move(SceneView view, String line) {
        if (line.equals("u")) {
            return new Move.TakeBack();
        }
        if (line.startsWith("o")) {
            return at(Screen.closed(view), line.substring(1).strip())
                    .map(exhibit -> new Move.OpenExhibit(exhibit.id()))
                    .orElse(null);
        }
        if (line.startsWith("m")) {
            return mail(view, line.split("\\s+", -1));
        }
        if (view.task() instanceof Task.Decide decide) {
            if (line.equals("p") && decide.canPostpone()) {
                return new Move.Postpone(view.id());
            }
            if (line.equals("n") && decide.time() != null) {
                return new Move.Choose(decide.time().silence(), null);
            }
            return at(decide.options(), line)
                    .map(option -> new Move.Choose(option.id(), reason(option.justify())))
                    .orElse(null);
        } else if (view.task() instanceof Task.PickPeople pick) {
            return people(pick, line);
        } else if (view.task() instanceof Task.WriteSheet sheet) {
            Map<String, Written> fields = new LinkedHashMap<>();
            for (Step.Field field : sheet.fields()) {
                fields.put(
                        field.id(), write(field.label() + ": " + field.prompt(), field.minWords()));
            }
            return new Move.FillSheet(sheet.node(), fields);
        }
        return new Move.Acknowledge(((Task.GoOn) view.task()).node());
    }

    /** The move that a line means before a scene; null if it means none. */
    @Nullable Move move(ThresholdView view, String line) {
        if (line.equals("u")) {
            return new Move.TakeBack();
        } else if (line.equals("s") && view.advisory() != null) {
            return new Move.Skip(view.id());
        } else if (view.timing() == null) {
            return line.isEmpty() ? new Move.Enter(view.id(), null) : null;
        }
        return at(List.of(Pace.values()), line)
                .map(pace -> new Move.Enter(view.id(), pace))
                .orElse(null);
    }

    /** {@code m1 reply}, {@code m2 delegate odile}. */
    private @Nullable Move mail(SceneView view, String[] words) {
        var message = at(Screen.waiting(view), words[0].substring(1));
        if (message.isEmpty() || words.length < 2) {
            return null;
        }
        for (MessageView.Possible offer : message.get().offers()) {
            if (Wording.of(offer.handling().action()).equals(words[1])) {
                return new Move.Handle(
                        message.get().id(),
                        offer.handling().action(),
                        words.length > 2 ? words[2] : null,
                        offer.handling() instanceof Message.Reply reply
                                ? write(reply.prompt(), reply.minWords())
                                : null);
            }
        }
        return null;
    }

    private @Nullable Move people(Task.PickPeople pick, String line) {
        var picked = new ArrayList<String>();
        for (String number : line.split("\\s+", -1)) {
            var person = at(pick.candidates(), number);
            if (person.isEmpty()) {
                return null;
            }
            picked.add(person.get().person().id());
        }
        return new Move.Cast(pick.node(), picked, reason(pick.justify()));
    }

    private static <T> Optional<T> at(List<T> list, String number) {
        return number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= list.size()
                ? Optional.of(list.get(Integer.parseInt(number) - 1))
                : Optional.empty();
    }

    private @Nullable Written reason(Step.@Nullable Justify justify) {
        return justify == null ? null : write(justify.prompt(), justify.minWords());
    }

    /** What was typed; an author who types nothing gets as many words as are asked for. */
    private Written write(String prompt, int minWords) {
        var line = screen.read(prompt + " (" + minWords + " words) ");
        var text = line == null || line.isBlank() ? "word ".repeat(minWords).strip() : line.strip();
        var id = "t" + (texts.size() + 1);
        texts.put(id, text);
        return new Written(id, Written.words(text), text.length(), NO_COMMITMENT);
    }
}
