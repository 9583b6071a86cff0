package org.aspirant.academy.school;

import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.content.ContentSource;

/** The example simulation's folder, with the plans of the school beside it. */
public final class SchoolSource implements ContentSource {

    private static final String FIRST = "sims/the-late-bus/";
    private static final String SECOND = "sims/the-early-bus/";
    private static final String SIMULATION = FIRST + "sim.yaml";
    private static final String LISTING =
            """
            schema: pack/1
            id: school
            title: A school for tests
            frameworks: [framework.yaml]
            rubrics: [rubric.yaml]
            plans: [plans/two.yaml, plans/one.yaml, plans/none.yaml, plans/columns.yaml]
            meanings: [plans/two.md]
            sims: [sims/the-late-bus/sim.yaml]
            """;

    private final ContentSource example = folder("example/");
    private final ContentSource school = folder("school/");
    private final String policy;
    private final boolean twoSimulations;

    /** One simulation, of which the candidate chooses the attempt that is handed in. */
    public SchoolSource() {
        this("", false);
    }

    private SchoolSource(String policy, boolean twoSimulations) {
        this.policy = policy;
        this.twoSimulations = twoSimulations;
    }

    /**
     * With another rule for which attempt may be handed in.
     *
     * @param which {@code first} or {@code last}
     */
    public static SchoolSource counting(String which) {
        return withPolicy("{attempts: 3, counts: " + which + ", undo: none, revealPaths: never}");
    }

    /**
     * With another policy for the simulation.
     *
     * @param policy in the words of the format, in braces
     */
    public static SchoolSource withPolicy(String policy) {
        return new SchoolSource(policy, false);
    }

    /** With one more meaning in the list, and some files. */
    public ContentSource withMeaning(String path, Map<String, String> texts) {
        return new ContentSource() {
            @Override
            public Optional<String> text(String asked) {
                return asked.equals("pack.yaml")
                        ? Optional.of(
                                LISTING.replace("plans/two.md]", "plans/two.md, " + path + "]"))
                        : Optional.ofNullable(texts.get(asked))
                                .or(() -> SchoolSource.this.text(asked));
            }

            @Override
            public String name(String asked) {
                return asked;
            }
        };
    }

    /** With the same simulation a second time, as {@code the-early-bus}. */
    public static SchoolSource withTwoSimulations() {
        return new SchoolSource("", true);
    }

    /** From the class path, since other modules go to school here too. */
    private static ContentSource folder(String name) {
        return ContentSource.classpath(SchoolSource.class.getClassLoader(), name);
    }

    @Override
    public Optional<String> text(String path) {
        if (path.equals("pack.yaml")) {
            return Optional.of(
                    twoSimulations
                            ? LISTING.replace(
                                    SIMULATION + "]", SIMULATION + ", " + SECOND + "sim.yaml]")
                            : LISTING);
        }
        if (path.startsWith(SECOND)) {
            return text(path.replace(SECOND, FIRST))
                    .map(text -> text.replace("id: the-late-bus", "id: the-early-bus"));
        }
        return path.startsWith("sims/") ? example.text(path).map(this::edited) : school.text(path);
    }

    private String edited(String text) {
        return policy.isEmpty() ? text : text.replaceAll("(?m)^policy: .*$", "policy: " + policy);
    }

    @Override
    public String name(String path) {
        return path;
    }
}
