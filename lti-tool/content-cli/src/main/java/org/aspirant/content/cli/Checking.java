package org.aspirant.content.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.release.Released;
import org.aspirant.academy.content.release.ReleasedJson;
import org.aspirant.academy.simulation.lint.Lint;
import org.aspirant.academy.simulation.lint.rule.LintScope;

/** Checks a folder, and notes releases. */
final class Checking {

    private final Console console;

    Checking(Console console) {
        this.console = console;
    }

    int check(boolean sound) {
        var pack = console.pack();
        if (pack.isEmpty()) {
            return Console.REFUSED;
        }
        Released released;
        try {
            released = console.released();
        } catch (IllegalArgumentException e) {
            console.err().println(e.getMessage() + "; restore it from version control");
            return Console.REFUSED;
        }
        var problems = lint(pack.get(), sound ? LintScope.SOUND : LintScope.CATALOGUE);
        problems.addAll(released.problems(pack.get().documents()));
        problems.forEach(console.err()::println);
        console.out()
                .println(
                        pack.get().title()
                                + ": "
                                + pack.get().sims().size()
                                + " simulation(s), "
                                + (problems.isEmpty() ? "no" : problems.size())
                                + " mistake(s)");
        return problems.isEmpty() ? Console.DONE : Console.REFUSED;
    }

    private List<ContentProblem> lint(ContentPack pack, LintScope scope) {
        var problems = new ArrayList<ContentProblem>();
        pack.sims()
                .forEach(
                        (id, compiled) -> {
                            var report = Lint.check(compiled, scope);
                            problems.addAll(report.problems());
                            report.notes().forEach(note -> console.out().println(id + ": " + note));
                        });
        return problems;
    }

    int release() {
        if (check(false) != Console.DONE) {
            return Console.REFUSED;
        }
        var released = console.released().with(console.pack().orElseThrow().documents());
        try {
            Files.writeString(
                    console.folder().resolve(Released.FILE), ReleasedJson.write(released));
        } catch (IOException e) {
            console.err().println(Released.FILE + " cannot be written: " + e.getMessage());
            return Console.REFUSED;
        }
        console.out().println(Released.FILE + " is up to date");
        return Console.DONE;
    }
}
