package org.aspirant.tool.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aspirant.practicelms.PracticeLms;
import org.aspirant.practicelms.PracticeSettings;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.gradebook.Standing;

/** A tool and a platform that know each other, both on free ports. */
record TestSite(ToolServer tool, PracticeLms lms) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Starts both and waits until the tool takes requests. */
    static TestSite start(String name) {
        // One address sends all that is refused in all tests.
        return start(name, Map.of("ASPIRANT_REFUSALS_PER_MINUTE", "0"));
    }

    /** The same, with more settings of the tool. */
    static TestSite start(String name, Map<String, String> settings) {
        return start(name, ToolServer.freePort(), settings);
    }

    /** The same at a port that somebody has to know before. */
    static TestSite start(String name, int port, Map<String, String> settings) {
        PracticeLms lms =
                PracticeLms.start(PracticeSettings.forTool(URI.create("http://localhost:" + port)));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("ASPIRANT_DEV", "true");
        environment.put("ASPIRANT_LONGEST_WAIT", "PT2S");
        environment.put("ASPIRANT_ROSTER_EVERY", "P90D");
        environment.put("ASPIRANT_PRACTICE_LMS", registration(lms).toString());
        return new TestSite(ToolServer.start(name, port, environment).awaitReady(), lms);
    }

    private static Path registration(PracticeLms lms) {
        try {
            Path file = Files.createTempFile("registration", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, lms.registrationYaml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a person stands in the column of an activity. */
    Standing standing(Course course, ResourceLink link, Person person) {
        var gradebook = lms.gradebook(course);
        var column = gradebook.lineItemsOf(link.id()).get(0);
        return gradebook.standing(column.id(), person.id());
    }

    /** Waits until a score stands in the gradebook, and gives it. */
    BigDecimal awaitScore(Course course, ResourceLink link, Person person) {
        return await(
                () -> "no score for " + person.name() + ": " + lms.gradebook(course).received(),
                () -> standing(course, link, person).score());
    }

    static void awaitTrue(Supplier<String> otherwise, BooleanSupplier condition) {
        String unused =
                await(
                        otherwise,
                        () -> condition.getAsBoolean() ? Optional.of("so") : Optional.empty());
    }

    static <T> T await(Supplier<String> otherwise, Supplier<Optional<T>> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<T> there = wanted.get();
            if (there.isPresent()) {
                return there.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError(otherwise.get());
    }

    /** How many messages with a grade for this person were taken. */
    long gradesTaken(Course course, ResourceLink link, Person person) {
        return received(course, link, person)
                .filter(ReceivedScore::taken)
                .flatMap(score -> score.message().stream())
                .filter(sent -> sent.scoreGiven().isPresent())
                .count();
    }

    /** Every message about this person in an activity that could be read, in order. */
    Stream<ReceivedScore> received(Course course, ResourceLink link, Person person) {
        List<String> columns =
                lms.gradebook(course).lineItemsOf(link.id()).stream()
                        .map(column -> column.id())
                        .toList();
        return lms.gradebook(course).received().stream()
                .filter(score -> columns.contains(score.lineItemId()))
                .filter(
                        score ->
                                score.message()
                                        .filter(sent -> sent.userId().equals(person.id()))
                                        .isPresent());
    }

    @Override
    public void close() {
        tool.close();
        lms.close();
    }
}
