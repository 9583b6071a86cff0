package org.aspirant.practicelms.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.ScoreMessage.SubmissionExtension;
import org.aspirant.practicelms.steering.PracticeClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounds of the gradebook, and what holds whatever a tool sends. */
class GradebookTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");
    private static final List<String> PROGRESS =
            List.of("FullyGraded", "PendingManual", "Pending", "NotReady", "Failed", "whatever");

    private final PracticeClock clock = new PracticeClock();

    @Test
    void theHistoryKeepsTheNewestMessages() {
        Gradebook gradebook = of(Manner.MOODLE);
        for (int i = 0; i < Gradebook.MOST_RECEIVED + 5; i++) {
            gradebook.noteTurnedAway("2", Optional.empty(), 429, "n" + i);
        }

        assertThat(gradebook.received()).hasSize(Gradebook.MOST_RECEIVED);
        assertThat(gradebook.received().get(0).number()).isEqualTo(6);
    }

    @Test
    void aCourseTakesAFixedNumberOfLineItems() {
        Gradebook gradebook = of(Manner.MOODLE);
        LineItem.Draft draft = LineItem.Draft.ofLink("A", BigDecimal.TEN, "1");
        while (gradebook.lineItems().size() < Gradebook.MOST_LINE_ITEMS) {
            LineItem unused = gradebook.add(draft, false);
        }

        assertThatThrownBy(() -> gradebook.add(draft, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("500");
    }

    @Test
    void aRemovedLineItemTakesItsGradesAlong() {
        Gradebook gradebook = of(Manner.MOODLE);
        LineItem item = gradebook.add(LineItem.Draft.ofLink("A", BigDecimal.TEN, "1"), false);
        gradebook.override(item.id(), "4", Optional.of(BigDecimal.ONE));

        assertThat(gradebook.remove(item.id())).isTrue();
        assertThat(gradebook.remove(item.id())).isFalse();
        assertThat(gradebook.standing(item.id(), "4")).isEqualTo(Standing.NONE);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void whateverIsSentTheGradebookStaysSound(Manner manner) {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Gradebook gradebook = of(manner);
            Course course = Campus.sample().course(manner);
            LineItem item =
                    gradebook.add(LineItem.Draft.ofLink("A", BigDecimal.valueOf(80), "1"), true);
            int sent = 0;
            for (int step = 0; step < 40; step++) {
                clock.stopAt(NOW.plusSeconds(random.nextInt(60)));
                Person person = course.people().get(random.nextInt(course.people().size()));
                Standing before = gradebook.standing(item.id(), person.id());
                ScoreMessage message = message(random, person.id());

                ScoreOutcome outcome = gradebook.receive(item.id(), message, 200);

                Standing after = gradebook.standing(item.id(), person.id());
                if (outcome instanceof ScoreOutcome.Refused refused) {
                    assertThat(after).as("seed %d", seed).isEqualTo(before);
                    assertThat(refused.status()).as("seed %d", seed).isBetween(400, 422);
                } else {
                    assertThat(person.isStudent()).as("seed %d", seed).isTrue();
                }
                if (manner == Manner.MOODLE) {
                    assertThat(after.score().orElse(BigDecimal.ZERO))
                            .as("seed %d", seed)
                            .isBetween(BigDecimal.ZERO, item.scoreMaximum());
                }
                assertThat(after.attempts())
                        .as("seed %d", seed)
                        .isBetween(before.attempts(), before.attempts() + 1);
                assertThat(gradebook.received()).as("seed %d", seed).hasSize(++sent);
            }
        }
    }

    private static ScoreMessage message(Random random, String userId) {
        return new ScoreMessage(
                userId,
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(random.nextInt(140) - 10)),
                random.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(random.nextInt(120))),
                random.nextBoolean() ? Optional.of("words") : Optional.empty(),
                "Completed",
                PROGRESS.get(random.nextInt(PROGRESS.size())),
                NOW.plusSeconds(random.nextInt(60)),
                new SubmissionExtension(
                        random.nextBoolean(),
                        random.nextBoolean() ? "none" : "external_tool",
                        Optional.empty(),
                        random.nextBoolean()
                                ? Optional.of(NOW.plusSeconds(random.nextInt(200)))
                                : Optional.empty(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()));
    }

    private Gradebook of(Manner manner) {
        return new Gradebook(Campus.sample().course(manner), clock);
    }
}
