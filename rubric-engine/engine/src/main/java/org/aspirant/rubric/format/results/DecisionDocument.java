package org.aspirant.rubric.format.results;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.rubric.scoring.Decision;

/**
 * A document of decisions, in parts: so that millions of decisions can be written as they are made.
 *
 * @param begin before the first
 * @param each one decision; for several threads
 * @param between two decisions
 * @param end after the last
 */
public record DecisionDocument(
        String begin, Function<Decision, String> each, String between, String end) {

    /** The whole document. */
    public String of(List<Decision> decisions) {
        return decisions.stream().map(each).collect(Collectors.joining(between, begin, end));
    }

    /**
     * Writes the document.
     *
     * @param decisions gives what it is given each decision's text, first to last
     * @param text gets the parts of the document
     */
    public void write(Consumer<Consumer<String>> decisions, Consumer<String> text) {
        text.accept(begin);
        decisions.accept(
                new Consumer<>() {

                    private String before = "";

                    @Override
                    public void accept(String decision) {
                        text.accept(before);
                        text.accept(decision);
                        before = between;
                    }
                });
        text.accept(end);
    }
}
