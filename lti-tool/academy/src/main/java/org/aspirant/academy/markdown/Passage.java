package org.aspirant.academy.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A text by an author, with names to be filled in.
 *
 * <p>{@code {{name}}} is replaced, {@code {{#if name}} … {{else}} … {{/if}}} forks and can be
 * nested. A tag of a fork that stands alone on its line takes the line with it.
 *
 * @param source as the author wrote it
 */
public record Passage(String source, List<Part> parts) {

    /** Stands for words of the candidate that no longer exist. */
    private static final String GONE = "…";

    public Passage {
        parts = List.copyOf(parts);
    }

    /** A stretch of a passage. */
    public sealed interface Part {

        record Prose(String text) implements Part {}

        /**
         * A name to fill in.
         *
         * @param line from 1
         */
        record Name(String name, int line) implements Part {

            /** Whether the name stands for words of the candidate. */
            public boolean isOwnWords() {
                return name.startsWith("sheet.")
                        || name.startsWith("reason.")
                        || name.startsWith("reply.");
            }
        }

        record Fork(String name, int line, List<Part> then, List<Part> otherwise) implements Part {

            public Fork {
                then = List.copyOf(then);
                otherwise = List.copyOf(otherwise);
            }
        }
    }

    /** Reads what an author wrote. */
    public static PassageOutcome read(String source) {
        return new PassageReader(source).read();
    }

    /**
     * Reads a text that is known to be well formed.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Passage of(String source) {
        var outcome = read(source);
        if (outcome instanceof PassageOutcome.Malformed malformed) {
            throw new IllegalArgumentException(
                    "line " + malformed.line() + ": " + malformed.wrong());
        }
        return ((PassageOutcome.Read) outcome).passage();
    }

    /** Sanitised HTML. Values and the candidate's words are escaped and never read as Markdown. */
    public String html(Filling filling) {
        var filled = new ArrayList<String>();
        var markdown = new StringBuilder();
        write(
                parts,
                filling,
                markdown,
                text -> {
                    markdown.append(Markdown.placeholder(filled.size()));
                    filled.add(text);
                });
        return Markdown.html(markdown.toString(), filled);
    }

    /** The text without any markup being read, for options and sentences. */
    public String plain(Filling filling) {
        var text = new StringBuilder();
        write(parts, filling, text, text::append);
        return text.toString().strip();
    }

    private static void write(
            List<Part> parts, Filling filling, StringBuilder out, Consumer<String> fill) {
        for (Part part : parts) {
            if (part instanceof Part.Prose prose) {
                out.append(prose.text());
            } else if (part instanceof Part.Name name) {
                fill.accept(
                        name.isOwnWords()
                                ? filling.words(name.name()).orElse(GONE)
                                : filling.value(name.name()));
            } else if (part instanceof Part.Fork fork) {
                write(
                        filling.holds(fork.name()) ? fork.then() : fork.otherwise(),
                        filling,
                        out,
                        fill);
            }
        }
    }

    /** Calls the consumer with every name and fork, also those inside forks. */
    public void walk(Consumer<Part> visitor) {
        walk(parts, visitor);
    }

    private static void walk(List<Part> parts, Consumer<Part> visitor) {
        for (Part part : parts) {
            visitor.accept(part);
            if (part instanceof Part.Fork fork) {
                walk(fork.then(), visitor);
                walk(fork.otherwise(), visitor);
            }
        }
    }

    /** How many words a reader reads at most: of each fork the longer branch. */
    public int words() {
        return words(parts);
    }

    private static int words(List<Part> parts) {
        int sum = 0;
        for (Part part : parts) {
            if (part instanceof Part.Prose prose) {
                var text = prose.text().strip();
                sum += text.isEmpty() ? 0 : text.split("\\s+").length;
            } else if (part instanceof Part.Fork fork) {
                sum += Math.max(words(fork.then()), words(fork.otherwise()));
            }
        }
        return sum;
    }
}
