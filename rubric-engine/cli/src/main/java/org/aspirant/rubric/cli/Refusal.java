package org.aspirant.rubric.cli;

import java.util.List;
import org.aspirant.rubric.format.Problem;

/**
 * Input that a command refuses. It stops the command: what is wrong is printed, nothing is written,
 * and the exit code is {@value Console#REFUSED}.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Refusal(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Of a file as a whole. */
    Refusal(String file, String wrong, String right) {
        this(List.of(new Problem(file, 0, 0, wrong, right)));
    }

    List<Problem> problems() {
        return problems;
    }
}
