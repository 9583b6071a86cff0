package org.aspirant.academy.sharing.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.junit.jupiter.api.Test;

/** The one rule of a log: nothing is dropped, and nothing is hidden without a reason. */
class CommentLogTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final SubjectId ROSA = new SubjectId("s-rosa");
    private static final SubjectId MODERATOR = new SubjectId("s-ines");

    private final List<LogEvent> events = new ArrayList<>();
    private final Map<TextId, Wording> words = new HashMap<>();

    private LogEvent.Commented commented(String text) {
        int number = events.size() + 1;
        var ref = new TextRef(new TextId("t-" + number), "a".repeat(64));
        words.put(ref.id(), new Wording.Written(text));
        return new LogEvent.Commented(
                number, ROSA, FormKey.fresh(), null, ref, text.length(), AT.plusSeconds(number));
    }

    private LogEvent.Redacted redacted(int comment, Span... spans) {
        int number = events.size() + 1;
        return new LogEvent.Redacted(
                number,
                MODERATOR,
                FormKey.fresh(),
                ModeratorRole.INSTRUCTOR,
                comment,
                RedactionReason.NAMES_SOMEBODY,
                List.of(spans),
                AT.plusSeconds(number));
    }

    private LogEvent.Closed closed() {
        return new LogEvent.Closed(events.size() + 1, MODERATOR, AT);
    }

    private CommentLog log() {
        return CommentLog.of(events);
    }

    private PublishedLog published() {
        return log().published(words);
    }

    /** The words of a comment with {@code [#]} for a mark and {@code [erased]} for a tombstone. */
    private String shown(int comment) {
        return published().entries().get(comment - 1).pieces().stream()
                .map(
                        piece ->
                                piece instanceof Piece.Words visible
                                        ? visible.text()
                                        : piece instanceof Piece.Hidden ? "[#]" : "[erased]")
                .collect(Collectors.joining());
    }

    @Test
    void anEmptyLogAddsUp() {
        assertThat(published().tally()).isEqualTo(new Tally(0, 0, 0, 0, 0));
        assertThat(log().isClosed()).isFalse();
    }

    @Test
    void commentsAreNumberedAsTheyCome() {
        events.add(commented("first"));
        events.add(redacted(1, new Span(0, 5)));
        events.add(commented("second"));

        assertThat(log().comments()).extracting(Comment::number).containsExactly(1, 2);
        assertThat(shown(2)).isEqualTo("second");
        assertThat(published().tally()).isEqualTo(new Tally(2, 1, 0, 1, 0));
    }

    @Test
    void whatIsHiddenLeavesAMarkWhereItStood() {
        events.add(commented("Ask Ana Ruiz or Ana."));
        events.add(redacted(1, new Span(4, 12), new Span(16, 19)));

        assertThat(shown(1)).isEqualTo("Ask [#] or [#].");
        var mark = (Piece.Hidden) published().entries().get(0).pieces().get(1);
        assertThat(mark.redaction().reason()).isEqualTo(RedactionReason.NAMES_SOMEBODY);
        assertThat(mark.redaction().role()).isEqualTo(ModeratorRole.INSTRUCTOR);
        assertThat(mark.redaction().at()).isEqualTo(AT.plusSeconds(2));
        assertThat(published().tally()).isEqualTo(new Tally(1, 0, 1, 0, 0));
    }

    @Test
    void aSecondRedactionAddsToTheFirstAndTakesNothingBack() {
        events.add(commented("abcdef"));
        events.add(redacted(1, new Span(2, 4)));
        events.add(redacted(1, new Span(0, 6)));

        assertThat(shown(1)).as("the first mark stays inside the second").isEqualTo("[#][#][#]");
        assertThat(published().tally()).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(log().comment(1).orElseThrow().visible()).isEmpty();
    }

    @Test
    void anErasedWriterLeavesTheNumberAndATombstone() {
        events.add(commented("one"));
        events.add(commented("two"));
        events.add(redacted(1, new Span(0, 1)));
        words.put(new TextId("t-1"), new Wording.Erased());

        assertThat(shown(1)).isEqualTo("[erased]");
        assertThat(shown(2)).isEqualTo("two");
        assertThat(published().tally()).as("counted once").isEqualTo(new Tally(2, 1, 0, 0, 1));
        assertThat(published().tally().redacted()).isEqualTo(1);
    }

    @Test
    void nothingIsAddedOnceItIsClosedAndItCanStillBeModerated() {
        events.add(commented("one"));
        events.add(closed());

        assertThat(log().breach(commented("two"))).contains(Breach.CLOSED);
        assertThat(log().breach(closed())).contains(Breach.CLOSED);
        events.add(redacted(1, new Span(0, 3)));
        assertThat(shown(1)).isEqualTo("[#]");
        assertThat(log().closedAt()).contains(AT);
    }

    @Test
    void refusesWhatWouldBreakTheRule() {
        var first = commented("one");
        events.add(first);
        events.add(redacted(1, new Span(0, 2)));

        assertThat(log().breach(first)).contains(Breach.OUT_OF_ORDER);
        assertThat(
                        log().breach(
                                        new LogEvent.Commented(
                                                3, ROSA, first.form(), null, first.text(), 3, AT)))
                .contains(Breach.SENT_BEFORE);
        assertThat(log().breach(redacted(2, new Span(0, 1)))).contains(Breach.UNKNOWN_COMMENT);
        assertThat(log().breach(redacted(0, new Span(0, 1)))).contains(Breach.UNKNOWN_COMMENT);
        assertThat(log().breach(redacted(1, new Span(0, 4)))).contains(Breach.OUTSIDE_THE_TEXT);
        assertThat(log().breach(redacted(1, new Span(0, 1)))).contains(Breach.ALREADY_HIDDEN);
        assertThat(log().breach(redacted(1, new Span(0, 1), new Span(2, 3)))).isEmpty();
    }

    @Test
    void doesNotFoldEventsThatBreakTheRule() {
        events.add(commented("one"));
        events.add(closed());
        events.add(commented("two"));

        assertThatThrownBy(this::log)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event 3: CLOSED");
    }

    @Test
    void aCommentWhoseWordsAreMissingIsNotPassedOver() {
        events.add(commented("one"));
        words.clear();

        assertThatThrownBy(this::published)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("comment 1 has no words");
    }

    @Test
    void aTallyThatDoesNotAddUpIsNone() {
        assertThatThrownBy(() -> new Tally(3, 1, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sent 3, but published 1 and redacted 1");
    }

    @Test
    void aRedactionHidesSomething() {
        assertThatThrownBy(() -> redacted(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Span.parse("4-11")).isEqualTo(new Span(4, 11)).hasToString("4-11");
    }

    /**
     * Whatever happens: every comment keeps its number, the counts add up, no hidden word shows.
     */
    @Test
    void nothingIsDroppedWhateverHappens() {
        for (long seed = 1; seed <= 300; seed++) {
            events.clear();
            words.clear();
            var random = new Random(seed);
            int sent = 0;
            var hidden = new ArrayList<boolean[]>();
            for (int step = 0; step < 30; step++) {
                LogEvent next = something(random, sent);
                if (log().breach(next).isPresent()) {
                    continue;
                }
                events.add(next);
                if (next instanceof LogEvent.Commented commented) {
                    sent++;
                    hidden.add(new boolean[commented.length()]);
                } else if (next instanceof LogEvent.Redacted redacted) {
                    for (Span span : redacted.spans()) {
                        for (int at = span.start(); at < span.end(); at++) {
                            hidden.get(redacted.comment() - 1)[at] = true;
                        }
                    }
                }
            }
            check(seed, sent, hidden);
        }
    }

    private LogEvent something(Random random, int sent) {
        int dice = random.nextInt(20);
        if (dice == 0) {
            return closed();
        }
        if (dice < 8) {
            int start = random.nextInt(8);
            var span = new Span(start, start + 1 + random.nextInt(6));
            return redacted(random.nextInt(sent + 2), span);
        }
        return commented("abcdefghijkl".substring(0, 1 + random.nextInt(12)));
    }

    private void check(long seed, int sent, List<boolean[]> hidden) {
        var log = published();
        assertThat(log.tally().submitted()).as("seed %d", seed).isEqualTo(sent);
        assertThat(log.tally().published() + log.tally().redacted())
                .as("seed %d", seed)
                .isEqualTo(sent);
        assertThat(log.entries()).as("seed %d", seed).hasSize(sent);
        for (int number = 1; number <= sent; number++) {
            var expected = new StringBuilder();
            for (int at = 0; at < hidden.get(number - 1).length; at++) {
                if (!hidden.get(number - 1)[at]) {
                    expected.append("abcdefghijkl".charAt(at));
                }
            }
            assertThat(shown(number).replace("[#]", ""))
                    .as("seed %d, comment %d", seed, number)
                    .isEqualTo(expected.toString());
        }
    }
}
