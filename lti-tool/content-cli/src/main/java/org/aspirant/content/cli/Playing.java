package org.aspirant.content.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.simulation.Change;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.MoveOutcome;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.ExhibitView;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.Task;
import org.jspecify.annotations.Nullable;

/** Plays in the terminal. */
final class Playing {

    private static final String NO_COMMITMENT = "0".repeat(64);

    private final Console console;
    private final BufferedReader in;
    private final Map<String, String> texts = new HashMap<>();

    Playing(Console console, BufferedReader in) {
        this.console = console;
        this.in = in;
    }

    /**
     * Where to begin.
     *
     * @param node empty for the simulation's own beginning
     * @param values as NAME=VALUE
     */
    record Start(String node, List<String> values, List<String> facts, long seed) {}

    int play(String simulation, Start start) {
        var compiled = console.simulation(simulation);
        if (compiled.isEmpty()) {
            return Console.REFUSED;
        }
        RunState state;
        try {
            state = begin(compiled.get().scenario(), start);
        } catch (IllegalArgumentException e) {
            console.err().println(e.getMessage() + "; name one that the simulation has");
            return Console.REFUSED;
        }
        trace(state.changes());
        while (!state.hasEnded()) {
            show(SceneView.of(state, this::text));
            var line = read("> ");
            if (line == null || line.equals("q")) {
                return Console.DONE;
            }
            state = next(state, line);
        }
        var debrief = DebriefView.of(state, this::text, true);
        say("", "=== " + debrief.title(), plain(debrief.html()), debrief.because());
        return Console.DONE;
    }

    private static RunState begin(Scenario scenario, Start start) {
        if (start.node().isEmpty() && start.values().isEmpty() && start.facts().isEmpty()) {
            return Simulation.begin(scenario, start.seed());
        }
        var values = new HashMap<String, Integer>();
        for (String value : start.values()) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("'" + value + "' is not NAME=VALUE");
            }
            values.put(value.substring(0, equals), number(value.substring(equals + 1)));
        }
        return Simulation.preview(
                scenario,
                start.seed(),
                start.node().isEmpty() ? scenario.story().start() : start.node(),
                values,
                new HashSet<>(start.facts()));
    }

    private static int number(String text) {
        return switch (text) {
            case "true" -> 1;
            case "false" -> 0;
            default -> Integer.parseInt(text);
        };
    }

    private Optional<String> text(String textId) {
        return Optional.ofNullable(texts.get(textId));
    }

    private RunState next(RunState state, String line) {
        var move = move(state, line.strip());
        if (move == null) {
            say("Type the number of what you choose, numbers with spaces for people, or q.");
            return state;
        }
        var outcome = Simulation.next(state, move);
        if (outcome instanceof MoveOutcome.Refused refused) {
            say(refused.fault().advice() + " (" + refused.detail() + ")");
            return state;
        }
        var after = ((MoveOutcome.Moved) outcome).state();
        trace(after.changes().subList(state.changes().size(), after.changes().size()));
        return after;
    }

    private @Nullable Move move(RunState state, String line) {
        var view = SceneView.of(state, this::text);
        if (line.startsWith("o")) {
            return at(closed(view), line.substring(1).strip())
                    .map(exhibit -> new Move.OpenExhibit(exhibit.id()))
                    .orElse(null);
        }
        if (view.task() instanceof Task.Decide decide) {
            if (line.equals("p") && decide.canPostpone()) {
                return new Move.Postpone(view.id());
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

    private static List<ExhibitView> closed(SceneView view) {
        return view.exhibits().stream().filter(exhibit -> !exhibit.open()).toList();
    }

    private @Nullable Written reason(Step.@Nullable Justify justify) {
        return justify == null ? null : write(justify.prompt(), justify.minWords());
    }

    /** What was typed; an author who types nothing gets as many words as are asked for. */
    private Written write(String prompt, int minWords) {
        var line = read(prompt + " (" + minWords + " words) ");
        var text = line == null || line.isBlank() ? "word ".repeat(minWords).strip() : line.strip();
        var id = "t" + (texts.size() + 1);
        texts.put(id, text);
        return new Written(id, Written.words(text), text.length(), NO_COMMITMENT);
    }

    private void show(SceneView view) {
        say("", "--- " + view.title() + "  [" + view.id() + ", " + view.at() + "]");
        view.notices().forEach(notice -> say("(" + notice.title() + ") " + plain(notice.html())));
        say(plain(view.html()), "");
        view.meters()
                .forEach(
                        meter ->
                                say(
                                        String.format(
                                                Locale.ROOT,
                                                "  %-24s %3d %+d",
                                                meter.label(),
                                                meter.value(),
                                                meter.change())));
        view.exhibits().stream().filter(ExhibitView::open).forEach(this::show);
        var closed = closed(view);
        for (int index = 0; index < closed.size(); index++) {
            var exhibit = closed.get(index);
            say(
                    "  o"
                            + (index + 1)
                            + ") open: "
                            + exhibit.title()
                            + ", "
                            + exhibit.minutes()
                            + " min");
        }
        if (view.task() instanceof Task.Decide decide) {
            say(decide.ask());
            for (int index = 0; index < decide.options().size(); index++) {
                say("  " + (index + 1) + ") " + decide.options().get(index).text());
            }
            if (decide.canPostpone()) {
                say("  p) later, in " + decide.postponeMinutes() + " min");
            }
        } else if (view.task() instanceof Task.PickPeople pick) {
            say(pick.ask() + " (" + pick.pick() + ")");
            for (int index = 0; index < pick.candidates().size(); index++) {
                var one = pick.candidates().get(index);
                say("  " + (index + 1) + ") " + one.person().name() + ": " + one.note());
            }
        }
    }

    private void show(ExhibitView exhibit) {
        say("  [" + exhibit.title() + "] " + exhibit.caption());
        if (exhibit.html() != null) {
            say(plain(exhibit.html()));
        }
        if (exhibit.figures() != null) {
            exhibit.figures().rows().forEach(row -> say("    " + String.join("  ", row)));
        }
    }

    private void trace(List<Change> changes) {
        for (Change change : changes) {
            say(
                    String.format(
                            Locale.ROOT,
                            "  ~ %s: %s %d → %d",
                            change.cause(),
                            change.variable(),
                            change.from(),
                            change.to()));
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<br ?/?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private void say(String... lines) {
        for (String line : lines) {
            console.out().println(line);
        }
    }

    private @Nullable String read(String prompt) {
        console.out().print(prompt);
        console.out().flush();
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
