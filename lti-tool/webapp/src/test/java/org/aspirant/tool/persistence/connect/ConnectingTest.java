package org.aspirant.tool.persistence.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.lti.dynamic.RegistrationFault;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.registration.RegistrationQuirk;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.connect.ConnectFault;
import org.aspirant.tool.platformlink.connect.Connection;
import org.aspirant.tool.platformlink.connect.ConnectionState;
import org.aspirant.tool.platformlink.connect.Connections;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.connect.invitation.InvitationWish;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer.Asked;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer.Connected;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invite, register, approve: on both databases, against a platform in both manners. */
class ConnectingTest {

    @ParameterizedTest
    @EnumSource
    void showsWhoAsksAndSetsNothingUp(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            String secret = at.invite(Optional.empty());

            var asked = (Asked) at.registering.ask(secret, at.opened(Manner.CANVAS));

            assertThat(asked.applicant().issuer()).isEqualTo(at.lms.issuer());
            assertThat(asked.applicant().account()).isEqualTo("Practice account");
            assertThat(asked.applicant().registersAt()).isEqualTo(at.lms.issuer());
            assertThat(at.connections.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatRegisteredWaitsUntilSomebodyApproves(TestDatabase database) {
        for (Manner manner : Manner.values()) {
            try (var at = new ConnectingFixture(database)) {
                var connected = (Connected) at.register(at.invite(Optional.empty()), manner);
                var key = new RegistrationKey(at.lms.issuer(), connected.clientId());

                assertThat(connected.waits()).isTrue();
                assertThat(at.registrations.find(key)).as("launches nothing").isEmpty();
                assertThat(at.registrations.heldBack(at.platform()))
                        .contains(ConnectFault.AWAITS_APPROVAL);

                assertThat(at.deciding.decide(at.platform(), true)).isEmpty();
                assertThat(at.registrations.find(key)).isPresent();
                assertThat(at.registrations.ofIssuer(at.lms.issuer())).hasSize(1);
                assertThat(at.registrations.heldBack(at.platform())).isEmpty();

                assertThat(at.deciding.decide(at.platform(), false)).isEmpty();
                assertThat(at.registrations.find(key)).as("no longer").isEmpty();
                assertThat(at.registrations.heldBack(at.platform()))
                        .contains(ConnectFault.NOT_ADMITTED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInvitationIsUsedUpBySuccessAlone(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            String secret = at.invite(Optional.empty());
            at.lms.registrations().quirk(RegistrationQuirk.FOREIGN_ISSUER, true);
            assertThat(fault(at.register(secret, Manner.MOODLE)))
                    .isEqualTo(RegistrationFault.ISSUER_OF_ANOTHER_HOST);
            at.lms.registrations().quirk(RegistrationQuirk.FOREIGN_ISSUER, false);

            assertThat(at.register(secret, Manner.MOODLE)).isInstanceOf(Connected.class);
            assertThat(fault(at.register(secret, Manner.MOODLE)))
                    .isEqualTo(ConnectFault.INVITATION_USED);
            assertThat(at.connections.all()).hasSize(1);
        }
    }

    /** As when the same platform registers at two nodes at the same moment. */
    @ParameterizedTest
    @EnumSource
    void anInvitationIsStillGoodIfWhatCameOfItCouldNotBeKept(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            String secret = at.invite(Optional.empty());
            var late = at.registering(new TooLate(at.connections));

            assertThat(fault(late.register(secret, at.opened(Manner.MOODLE))))
                    .isEqualTo(ConnectFault.ALREADY_REGISTERED);

            assertThat(at.register(secret, Manner.MOODLE)).isInstanceOf(Connected.class);
        }
    }

    /** Somebody else's is written between the look and the writing. */
    private record TooLate(Connections there) implements Connections {

        @Override
        public boolean add(Connection connection) {
            return false;
        }

        @Override
        public boolean renew(Connection connection) {
            return there.renew(connection);
        }

        @Override
        public Optional<Connection> find(RegistrationKey key) {
            return there.find(key);
        }

        @Override
        public List<Connection> all() {
            return there.all();
        }

        @Override
        public boolean decide(RegistrationKey key, ConnectionState state, Instant at) {
            return there.decide(key, state, at);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyRegistersUninvitedOrTooLate(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            for (String guessed : new String[] {"", "x", "A".repeat(43), "../connections"}) {
                assertThat(fault(at.register(guessed, Manner.MOODLE)))
                        .as(guessed)
                        .isEqualTo(ConnectFault.NOT_INVITED);
            }
            String secret = at.invite(Optional.empty());
            at.clock.advance(Duration.ofDays(2));
            assertThat(fault(at.register(secret, Manner.MOODLE)))
                    .isEqualTo(ConnectFault.INVITATION_EXPIRED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRegistrationIsNeverOverwritten(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            var first = (Connected) at.register(at.invite(Optional.empty()), Manner.MOODLE);
            Connection kept = at.connections.all().get(0);

            assertThat(at.connections.add(kept)).as("the same issuer and client id").isFalse();
            var second = (Connected) at.register(at.invite(Optional.empty()), Manner.CANVAS);

            assertThat(second.clientId()).isNotEqualTo(first.clientId());
            assertThat(at.connections.find(kept.registration().key())).contains(kept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRenewalIsForOneRegistrationAndNoOther(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            var unused = at.register(at.invite(Optional.empty()), Manner.MOODLE);
            PlatformName first = at.platform();
            assertThat(at.deciding.decide(first, true)).isEmpty();
            Connection kept = at.connections.all().get(0);

            RegisteringAnswer other = at.register(at.invite(Optional.of(first)), Manner.MOODLE);

            assertThat(fault(other))
                    .as("the platform gave another client id")
                    .isEqualTo(ConnectFault.ANOTHER_PLATFORM);
            assertThat(at.connections.all()).containsExactly(kept);
            for (String client : new String[] {"b", "", "b\0", "b".repeat(300)}) {
                assertThat(
                                at.inviting.invite(
                                        new InvitationWish(
                                                "x",
                                                Duration.ofDays(1),
                                                Optional.of(
                                                        new PlatformName("https://a", client)))))
                        .as("nothing to renew: %s", client)
                        .isEqualTo(new InvitingOutcome.Refused(ConnectFault.UNKNOWN_CONNECTION));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlatformThatRegistersAnewIsRenewedByTheLinkForItAndByNoOther(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            var first = (Connected) at.register(at.invite(Optional.empty()), Manner.MOODLE);
            PlatformName platform = at.platform();
            assertThat(at.deciding.decide(platform, true)).isEmpty();
            Connection kept = at.connections.all().get(0);
            at.lms.registrations().quirk(RegistrationQuirk.SAME_CLIENT, true);
            at.lms.registrations().quirk(RegistrationQuirk.SCOPES_TAKEN_AWAY, true);

            assertThat(fault(at.register(at.invite(Optional.empty()), Manner.MOODLE)))
                    .isEqualTo(ConnectFault.ALREADY_REGISTERED);
            assertThat(at.connections.all()).containsExactly(kept);

            var renewed = (Connected) at.register(at.invite(Optional.of(platform)), Manner.MOODLE);
            assertThat(renewed.clientId()).isEqualTo(first.clientId());
            assertThat(renewed.waits()).as("approved before, and so still").isFalse();
            Connection now = at.connections.all().get(0);
            assertThat(at.connections.all()).hasSize(1);
            assertThat(now.scopes()).isEmpty();
            assertThat(now.state()).isEqualTo(ConnectionState.APPROVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPurposeThatNoDatabaseKeepsIsNone(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            for (String purpose : new String[] {"", " ", "a\0b", "a\nb", "a".repeat(201)}) {
                assertThat(
                                at.inviting.invite(
                                        new InvitationWish(
                                                purpose, Duration.ofDays(1), Optional.empty())))
                        .isEqualTo(new InvitingOutcome.Refused(ConnectFault.NO_PURPOSE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDecidedAboutAPlatformThatIsNotThere(TestDatabase database) {
        try (var at = new ConnectingFixture(database)) {
            for (String client : new String[] {"unknown", "", "x".repeat(300)}) {
                assertThat(
                                at.deciding.decide(
                                        new PlatformName("https://lms.example", client), true))
                        .contains(ConnectFault.UNKNOWN_CONNECTION);
            }
        }
    }

    private static Enum<?> fault(RegisteringAnswer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).refusal().fault();
    }
}
