package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.pack.Edition;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.content.edition.Editions} must do. */
public abstract class EditionsContract {

    private static final Instant AT = Sample.AT;

    protected abstract AcademyPorts ports();

    private static String hash() {
        return CanonicalText.sha256(Opaque.fresh());
    }

    private static Edition edition(Set<String> hashes, String text) {
        return new Edition(
                hashes,
                new TreeMap<>(
                        Map.of("pack.yaml", "sims: [a/sim.yaml]", "a/sim.yaml", text, "b.md", "")));
    }

    private boolean keep(Edition edition, Instant at) {
        return ports().unitOfWork().run(() -> ports().editions().keep(edition, at));
    }

    @Test
    void givesBackEveryByteByAnyAndAllOfWhatItHolds() {
        String one = hash();
        String other = hash();
        var edition = edition(Set.of(one, other), "título: “ñ” 𝄞\r\n\n\ttab\n");

        assertThat(keep(edition, AT)).isTrue();

        assertThat(ports().editions().holding(Set.of(one))).contains(edition);
        assertThat(ports().editions().holding(Set.of(other, one))).contains(edition);
    }

    @Test
    void knowsNothingOfWhatOneEditionDoesNotHoldAltogether() {
        String one = hash();
        String other = hash();
        keep(edition(Set.of(one), "first " + one), AT);
        keep(edition(Set.of(other), "second " + one), AT);

        assertThat(ports().editions().holding(Set.of(one, other))).isEmpty();
        assertThat(ports().editions().holding(Set.of(hash()))).isEmpty();
    }

    @Test
    void keepsTheSameSourcesOnceAndSharesFilesBetweenEditions() {
        String hash = hash();
        var edition = edition(Set.of(hash), "kept " + hash);

        assertThat(keep(edition, AT)).isTrue();
        assertThat(keep(edition, AT.plusSeconds(60))).isFalse();

        var next = edition(Set.of(hash), "kept with a comment " + hash);
        assertThat(keep(next, AT.plusSeconds(90))).isTrue();
        assertThat(ports().editions().holding(Set.of(hash)))
                .as("of two that hold the same, the one that was kept last")
                .contains(next);
    }

    @Test
    void leavesNothingOfAnEditionThatWasKeptInAUnitOfWorkThatFailed() {
        String hash = hash();
        var edition = edition(Set.of(hash), "failed " + hash);
        try {
            ports().unitOfWork()
                    .run(
                            () -> {
                                ports().editions().keep(edition, AT);
                                throw new IllegalStateException("on purpose");
                            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }

        assertThat(ports().editions().holding(Set.of(hash))).isEmpty();
        assertThat(keep(edition, AT)).isTrue();
    }

    @Test
    void ofSeveralNodesThatKeepTheSameAtOnceOneIsTheFirst() throws Exception {
        int nodes = 4;
        String hash = hash();
        var edition = edition(Set.of(hash), "raced " + hash);
        var start = new CyclicBarrier(nodes);
        var pool = Executors.newFixedThreadPool(nodes);
        try {
            List<Callable<Boolean>> rivals = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                rivals.add(
                        () -> {
                            start.await();
                            return keep(edition, AT);
                        });
            }
            int firsts = 0;
            for (var answer : pool.invokeAll(rivals)) {
                firsts += answer.get() ? 1 : 0;
            }
            assertThat(firsts).isEqualTo(1);
            assertThat(ports().editions().holding(Set.of(hash))).contains(edition);
        } finally {
            pool.shutdownNow();
        }
    }
}
