package org.aspirant.content.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.aspirant.academy.simulation.Change;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.ExhibitView;
import org.aspirant.academy.simulation.view.MessageView;
import org.aspirant.academy.simulation.view.PersonView;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.Task;
import org.aspirant.academy.simulation.view.ThresholdView;
import org.jspecify.annotations.Nullable;

/** A simulation on the lines of a terminal. */
final class Screen {

    private final Console console;
    private final BufferedReader in;

    Screen(Console console, BufferedReader in) {
        this.console = console;
        this.in = in;
    }

    void show(SceneView view) {
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
        open(closed(view));
        for (int index = 0; index < waiting(view).size(); index++) {
            message(index + 1, waiting(view).get(index));
        }
        task(view.task());
        if (view.takeBackTo() != null) {
            say("  u) take back, to: " + view.takeBackTo());
        }
    }

    /** A terminal keeps no time: who plays in it says when the time has run out. */
    void show(ThresholdView view) {
        say("", "--- before: " + view.title() + "  [" + view.id() + ", " + view.at() + "]");
        if (view.advisory() != null) {
            say(view.advisory(), "  s) skip");
        }
        if (view.timing() == null) {
            say("  Enter) go on");
            return;
        }
        int number = 1;
        for (Pace pace : Pace.values()) {
            var time = view.timing().times().get(pace);
            say(
                    "  "
                            + number++
                            + ") "
                            + (time == null
                                    ? "no limit: " + view.timing().untimed()
                                    : "within " + time.toSeconds() + " seconds"));
        }
    }

    private void message(int number, MessageView message) {
        var due = message.due();
        say(
                "  m"
                        + number
                        + ") "
                        + message.from().name()
                        + ", "
                        + message.arrived()
                        + ": "
                        + message.subject()
                        + (due == null ? "" : " [by " + due + "]")
                        + (message.awayUntil() == null
                                ? ""
                                : " [away until " + message.awayUntil() + "]"),
                "      " + plain(message.html()));
        for (MessageView.Possible offer : message.offers()) {
            var people = offer.to().stream().map(PersonView::id).toList();
            say(
                    "      m"
                            + number
                            + " "
                            + Wording.of(offer.handling().action())
                            + (people.isEmpty() ? "" : " " + String.join("|", people)));
        }
    }

    /** Messages that are not dealt with, as they are numbered. */
    static List<MessageView> waiting(SceneView view) {
        return view.inbox().stream().filter(message -> !message.settled()).toList();
    }

    private void open(List<ExhibitView> closed) {
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
    }

    private void task(Task task) {
        if (task instanceof Task.Decide decide) {
            say(decide.ask());
            for (int index = 0; index < decide.options().size(); index++) {
                say("  " + (index + 1) + ") " + decide.options().get(index).text());
            }
            if (decide.time() != null && !decide.time().off()) {
                say("  n) the time runs out: " + decide.time().text());
            }
            if (decide.canPostpone()) {
                say("  p) later, in " + decide.postponeMinutes() + " min");
            }
        } else if (task instanceof Task.PickPeople pick) {
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

    /** The exhibits that can be opened, in the order in which they are numbered. */
    static List<ExhibitView> closed(SceneView view) {
        return view.exhibits().stream().filter(exhibit -> !exhibit.open()).toList();
    }

    void show(DebriefView debrief) {
        say("", "=== " + debrief.title(), plain(debrief.html()), debrief.because());
        debrief.inbox().stream()
                .filter(message -> !message.settled())
                .forEach(message -> say("left undone: " + message.subject()));
    }

    void trace(List<Change> changes) {
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

    void say(String... lines) {
        for (String line : lines) {
            console.out().println(line);
        }
    }

    /** The next line that is typed; null at the end of the input. */
    @Nullable String read(String prompt) {
        console.out().print(prompt);
        console.out().flush();
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
