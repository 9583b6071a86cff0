package org.aspirant.academy.school;

import java.nio.file.Path;
import java.util.Optional;
import org.aspirant.academy.content.ContentSource;

/** The example simulation's folder, with the plans of the school beside it. */
public final class SchoolSource implements ContentSource {

    private static final String LISTING =
            """
            schema: pack/1
            id: school
            title: A school for tests
            frameworks: [framework.yaml]
            rubrics: [rubric.yaml]
            plans: [plans/two.yaml, plans/one.yaml, plans/none.yaml]
            sims: [sims/the-late-bus/sim.yaml]
            """;

    private final ContentSource example =
            ContentSource.directory(Path.of("src/test/resources/example"));
    private final ContentSource school =
            ContentSource.directory(Path.of("src/test/resources/school"));

    @Override
    public Optional<String> text(String path) {
        if (path.equals("pack.yaml")) {
            return Optional.of(LISTING);
        }
        return path.startsWith("sims/") ? example.text(path) : school.text(path);
    }

    @Override
    public String name(String path) {
        return path;
    }
}
