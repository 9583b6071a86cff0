package org.aspirant.academy.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.aspirant.academy.markdown.Passage.Part;
import org.jspecify.annotations.Nullable;

/** Reads the braces of one passage. */
final class PassageReader {

    private static final String FORMS =
            "write {{name}}, {{#if name}}, {{else}} or {{/if}}, a name being letters, digits,"
                    + " hyphens and dots";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");

    private final String source;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Part> into = new ArrayList<>();

    PassageReader(String source) {
        this.source = source.replace("\r\n", "\n");
    }

    /** A fork that has begun and not ended. */
    private static final class Open {
        final String name;
        final int line;
        final List<Part> outer;
        @Nullable List<Part> then;

        Open(String name, int line, List<Part> outer) {
            this.name = name;
            this.line = line;
            this.outer = outer;
        }
    }

    PassageOutcome read() {
        int at = 0;
        while (true) {
            int start = source.indexOf("{{", at);
            if (start < 0) {
                prose(source.substring(at));
                break;
            }
            int end = source.indexOf("}}", start);
            if (end < 0) {
                return wrong(start, "'{{' without '}}'", FORMS);
            }
            var tag = source.substring(start + 2, end).strip();
            boolean alone = isFork(tag) && standsAlone(start, end + 2);
            prose(source.substring(at, alone ? lineStart(start) : start));
            var problem = take(tag, start);
            if (problem != null) {
                return problem;
            }
            at = alone ? Math.min(source.length(), lineEnd(end + 2) + 1) : end + 2;
        }
        if (!open.isEmpty()) {
            var left = open.getFirst();
            return new PassageOutcome.Malformed(
                    left.line, "{{#if " + left.name + "}} without {{/if}}", "end it with {{/if}}");
        }
        if (source.indexOf(Markdown.OPEN) >= 0 || source.indexOf(Markdown.CLOSE) >= 0) {
            return wrong(0, "the private characters U+E000 or U+E001", "leave them out");
        }
        return new PassageOutcome.Read(new Passage(source, into));
    }

    private PassageOutcome.@Nullable Malformed take(String tag, int at) {
        if (tag.equals("else")) {
            var fork = open.peek();
            if (fork == null || fork.then != null) {
                return wrong(
                        at, "{{else}} outside of a fork", "put it between {{#if …}} and {{/if}}");
            }
            fork.then = into;
            into = new ArrayList<>();
            return null;
        }
        if (tag.equals("/if")) {
            var fork = open.poll();
            if (fork == null) {
                return wrong(at, "{{/if}} without {{#if …}}", "begin it with {{#if name}}");
            }
            var part =
                    new Part.Fork(
                            fork.name,
                            fork.line,
                            fork.then == null ? into : fork.then,
                            fork.then == null ? List.of() : into);
            into = fork.outer;
            into.add(part);
            return null;
        }
        boolean fork = tag.startsWith("#if ");
        var name = fork ? tag.substring(4).strip() : tag;
        if (!NAME.matcher(name).matches()) {
            return wrong(at, "'{{" + tag + "}}' is not a name", FORMS);
        }
        if (fork) {
            open.push(new Open(name, line(at), into));
            into = new ArrayList<>();
        } else {
            into.add(new Part.Name(name, line(at)));
        }
        return null;
    }

    private void prose(String text) {
        if (!text.isEmpty()) {
            into.add(new Part.Prose(text));
        }
    }

    private static boolean isFork(String tag) {
        return tag.startsWith("#if ") || tag.equals("else") || tag.equals("/if");
    }

    private boolean standsAlone(int start, int end) {
        return source.substring(lineStart(start), start).isBlank()
                && source.substring(end, lineEnd(end)).isBlank();
    }

    private int lineStart(int at) {
        return source.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    private int line(int at) {
        return 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private PassageOutcome.Malformed wrong(int at, String wrong, String right) {
        return new PassageOutcome.Malformed(line(at), wrong, right);
    }
}
