package org.aspirant.tool.persistence.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.account.AccountFault;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.Linking;
import org.aspirant.tool.administration.identity.Vouching;
import org.aspirant.tool.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IdentitiesTest {

    private static final String ISSUER = "https://login.example.edu";
    private static final DistrictIdentity ONE = new DistrictIdentity(ISSUER, "one");
    private static final DistrictIdentity TWO = new DistrictIdentity(ISSUER, "two");
    private static final Token SESSION = Token.fresh();

    private final AdministrationFixture at;
    private final JdbiIdentities identities;
    private final Linking linking;
    private final Vouching vouching;
    private final Administrator dolores;

    IdentitiesTest(TestDatabase database) {
        at = new AdministrationFixture(database);
        identities = new JdbiIdentities(at.jdbi, at.index);
        linking = new Linking(at.unitOfWork, identities, at.trail, at.clock);
        vouching =
                new Vouching(
                        at.unitOfWork,
                        identities,
                        at.administrators,
                        at.sessions,
                        at.trail,
                        at.clock);
        dolores = at.add("dolores", Charge.SERVER);
    }

    private Optional<AccountFault> link(Administrator who, DistrictIdentity identity) {
        return linking.link(who, SESSION, identity, linking.seal(SESSION, identity));
    }

    @Test
    void whoLinkedAnIdentityIsLetInByItUntilItIsUnlinked() {
        assertThat(vouching.signIn(ONE)).isEmpty();

        assertThat(link(dolores, ONE)).isEmpty();

        assertThat(vouching.signIn(ONE).flatMap(at.entering::enter)).contains(dolores);
        assertThat(vouching.signIn(TWO)).isEmpty();
        assertThat(vouching.signIn(new DistrictIdentity(ISSUER + "o", "ne")))
                .as("issuer and subject told apart")
                .isEmpty();
        assertThat(at.trail.latest(Charge.SERVER, 2))
                .extracting(entry -> entry.action())
                .containsExactly(
                        AdministrationAction.SIGNED_IN_BY_IDENTITY,
                        AdministrationAction.IDENTITY_LINKED);

        linking.unlink(dolores);
        linking.unlink(dolores);

        assertThat(vouching.signIn(ONE)).isEmpty();
        assertThat(linking.linked(dolores)).isFalse();
        assertThat(at.trail.latest(Charge.SERVER, 2))
                .extracting(entry -> entry.action())
                .as("noted once")
                .containsExactly(
                        AdministrationAction.IDENTITY_UNLINKED,
                        AdministrationAction.SIGNED_IN_BY_IDENTITY);
    }

    @Test
    void anIdentityBelongsToOneAndEachHasOne() {
        Administrator ernesto = at.add("ernesto", Charge.SERVER);
        assertThat(link(dolores, ONE)).isEmpty();
        assertThat(link(ernesto, ONE)).contains(AccountFault.SOMEBODY_ELSES);
        assertThat(link(dolores, ONE)).as("again").isEmpty();

        assertThat(link(dolores, TWO)).as("another in its place").isEmpty();

        assertThat(identities.whose(ONE)).isEmpty();
        assertThat(link(ernesto, ONE)).isEmpty();
        assertThat(identities.whose(ONE)).contains(ernesto.id());
    }

    @Test
    void nothingIsLinkedThatTheProviderDidNotVouchForInThisSession() {
        String seal = linking.seal(SESSION, ONE);

        assertThat(linking.link(dolores, SESSION, TWO, seal)).contains(AccountFault.NOT_VOUCHED);
        assertThat(linking.link(dolores, Token.fresh(), ONE, seal))
                .contains(AccountFault.NOT_VOUCHED);
        assertThat(linking.link(dolores, SESSION, ONE, "")).contains(AccountFault.NOT_VOUCHED);
        assertThat(linking.linked(dolores)).isFalse();
    }

    @Test
    void whoIsWithdrawnIsOutAndTheIdentityIsFree() {
        assertThat(link(dolores, ONE)).isEmpty();
        assertThat(at.administrators.withdraw(dolores.id(), at.clock.instant())).isTrue();

        assertThat(vouching.signIn(ONE)).isEmpty();
        assertThat(link(at.add("ernesto", Charge.SERVER), ONE)).isEmpty();
    }

    @Test
    void noNameOfTheDistrictLiesInTheDatabase() {
        assertThat(link(dolores, ONE)).isEmpty();

        List<String> kept =
                at.jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select identity_hash from administrator_identity")
                                        .mapTo(String.class)
                                        .list());
        assertThat(kept).singleElement().asString().matches("[0-9a-f]{64}");
    }
}
