package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.people.Words} must do. */
public abstract class WordsContract {

    private static final String TEXT = "He was owed a reason, “não” a rule.\n\u0000 𝄞";

    protected abstract AcademyPorts ports();

    private final OrganizationId organization = new OrganizationId(Opaque.fresh());
    private final SubjectId owner = new SubjectId(Opaque.fresh());

    private TextRef put(String text) {
        return ports().unitOfWork().run(() -> ports().words().put(organization, owner, text));
    }

    @Test
    void givesBackEveryCharacter() {
        var ref = put(TEXT);

        assertThat(ports().words().read(organization, List.of(ref.id())))
                .containsOnly(Map.entry(ref.id(), new Wording.Written(TEXT)));
    }

    @Test
    void commitsToTheSameWordsDifferentlyEachTime() {
        assertThat(put("yes").commitment())
                .as("salted: equal texts must not show as equal")
                .isNotEqualTo(put("yes").commitment());
    }

    @Test
    void keepsALongText() {
        var text = "word ".repeat(20_000);
        var ref = put(text);

        assertThat(ports().words().read(organization, List.of(ref.id())))
                .containsEntry(ref.id(), new Wording.Written(text));
    }

    @Test
    void knowsNoTextOfAnotherTenant() {
        var ref = put("ours");

        assertThat(ports().words().read(new OrganizationId(Opaque.fresh()), List.of(ref.id())))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(ports().words().read(organization, List.of(TextId.fresh()))).isEmpty();
        assertThat(ports().words().read(organization, List.of())).isEmpty();
    }

    @Test
    void cannotBeReadOnceTheOwnerIsErased() {
        var ref = put("mine");
        ports().unitOfWork().run(() -> ports().people().erase(organization, owner));

        assertThat(ports().words().read(organization, List.of(ref.id())))
                .containsOnly(Map.entry(ref.id(), new Wording.Erased()));
        assertThatThrownBy(() -> put("more")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void discardsOnlyWhatIsNamedInTheTenantThatNamesIt() {
        var kept = put("kept");
        var dropped = put("dropped");
        ports().unitOfWork()
                .run(
                        () -> {
                            ports().words().discard(organization, List.of(dropped.id()));
                            ports().words()
                                    .discard(
                                            new OrganizationId(Opaque.fresh()), List.of(kept.id()));
                            return true;
                        });

        assertThat(ports().words().read(organization, List.of(kept.id(), dropped.id())))
                .containsOnlyKeys(kept.id());
    }
}
