package org.aspirant.tool.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonKeysTest {

    private static final Place PLACE = new Place("words", "w1", "sealed");

    private final OrganizationId organization = new OrganizationId(Opaque.fresh());
    private final SubjectId subject = new SubjectId(Opaque.fresh());

    @ParameterizedTest
    @EnumSource
    void whatWasSealedUnderAnErasedPersonsKeyOpensForNobody(TestDatabase database) {
        Jdbi jdbi = Database.open(database.empty());
        PersonKeys keys = new PersonKeys(jdbi, TestVault.open(), Clock.systemUTC());
        byte[] sealed = keys.obtain(organization, subject).orElseThrow().seal("private", PLACE);
        assertThat(keys.find(organization, subject).orElseThrow().openText(sealed, PLACE))
                .isEqualTo("private");

        assertThat(keys.destroy(organization, subject)).isTrue();

        assertThat(keys.find(organization, subject)).isEmpty();
        assertThat(keys.find(organization, List.of(subject))).isEmpty();
        assertThat(keys.obtain(organization, subject)).as("no second key").isEmpty();
        assertThat(keys.isDestroyed(organization, subject)).isTrue();
        assertThat(keys.destroy(organization, subject)).as("a second time").isFalse();
        int keysLeft =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select count(*) from person_key where sealed_key is not null")
                                        .mapTo(Integer.class)
                                        .one());
        assertThat(keysLeft).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void manyWhoNeedAKeyAtOnceGetTheSameOne(TestDatabase database) {
        PersonKeys keys =
                new PersonKeys(
                        Database.open(database.empty()), TestVault.open(), Clock.systemUTC());

        List<byte[]> sealed =
                Concurrently.run(
                        20,
                        () -> keys.obtain(organization, subject).orElseThrow().seal("x", PLACE));

        var opened = new HashSet<String>();
        PersonKey key = keys.find(organization, subject).orElseThrow();
        sealed.forEach(value -> opened.add(key.openText(value, PLACE)));
        assertThat(opened).containsExactly("x");
    }

    @ParameterizedTest
    @EnumSource
    void aKeyRowThatWasCopiedToAnotherPersonDoesNotOpen(TestDatabase database) {
        Jdbi jdbi = Database.open(database.empty());
        PersonKeys keys = new PersonKeys(jdbi, TestVault.open(), Clock.systemUTC());
        var unused = keys.obtain(organization, subject);
        jdbi.useHandle(handle -> handle.execute("update person_key set subject_id = 'somebody'"));

        assertThatThrownBy(() -> keys.find(organization, new SubjectId("somebody")))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(VaultFault.NOT_AUTHENTIC));
    }
}
