package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.Run;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.play.Drafts} must do. */
public abstract class DraftsContract {

    protected abstract AcademyPorts ports();

    private static Draft draft(Run run, String node, String text) {
        return new Draft(run.id(), node, "why", text, Sample.AT);
    }

    private void save(Sample sample, Draft draft) {
        sample.write(() -> ports().drafts().save(sample.organization, sample.candidate, draft));
    }

    @Test
    void theNewestTextOfAFieldIsKept() {
        var sample = new Sample(ports());
        var run = sample.begun();
        save(sample, draft(run, "s2", "Because"));
        save(sample, draft(run, "s1", "I"));
        save(sample, draft(run, "s2", "Because she asked\u0000 – “first”"));

        assertThat(ports().drafts().of(sample.organization, run.id()))
                .containsExactly(
                        draft(run, "s1", "I"),
                        draft(run, "s2", "Because she asked\u0000 – “first”"));
    }

    @Test
    void discardsTheFieldsOfOneNode() {
        var sample = new Sample(ports());
        var run = sample.begun();
        save(sample, draft(run, "s1", "one"));
        save(sample, draft(run, "s2", "two"));
        sample.write(() -> ports().drafts().discard(sample.organization, run.id(), "s1"));

        assertThat(ports().drafts().of(sample.organization, run.id()))
                .containsExactly(draft(run, "s2", "two"));
    }

    @Test
    void keepsTenantsApartAndForgetsTheErased() {
        var sample = new Sample(ports());
        var run = sample.begun();
        save(sample, draft(run, "s1", "one"));

        assertThat(ports().drafts().of(sample.otherTenant().organization(), run.id())).isEmpty();

        sample.write(() -> ports().people().erase(sample.organization, sample.candidate));
        assertThat(ports().drafts().of(sample.organization, run.id())).isEmpty();
    }
}
