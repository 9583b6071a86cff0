package org.aspirant.tool.persistence.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.KeySetFault;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.RecordingFetch;
import org.aspirant.lti.token.AccessFault;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.connect.ConnectionFault;
import org.aspirant.tool.platformlink.connect.ConnectionReport;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.connect.TestingConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found at a platform whose answers are given here. */
class TestingConnectionTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final SigningKeys KEYS = SigningKeys.generate();
    private static final String TOKEN = "{\"access_token\":\"t\",\"expires_in\":3600}";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private static ConnectionReport test(FetchOutcome keys, FetchOutcome token) {
        var fetch = new RecordingFetch(call -> call.method().equals("GET") ? keys : token);
        var connections = new JdbiConnections(Database.open(TestDatabase.H2.empty()), Reach.PUBLIC);
        return new TestingConnection(
                        new One(), connections, fetch, () -> KEYS, Clock.fixed(NOW, ZoneOffset.UTC))
                .test(PlatformName.of(FakePlatform.REGISTRATION.key()))
                .orElseThrow();
    }

    private static FetchOutcome at(Instant time, String body) {
        return RecordingFetch.answer(200, body, "Date", DATE.format(time));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "5, true", "6, false", "-6, true", "-7, false", "3600, false"})
    void clocksMoreThanFiveSecondsApartAreTold(int seconds, boolean good) {
        Instant theirs = NOW.plusSeconds(seconds);
        ConnectionReport report = test(at(theirs, KEYS.publicJwks()), at(theirs, TOKEN));

        assertThat(report.isGood()).isTrue();
        assertThat(report.clock().good()).isEqualTo(good);
        if (!good) {
            assertThat(report.clock().fault()).contains(ConnectionFault.OTHER_TIME);
            assertThat(report.clock().detail())
                    .isEqualTo(seconds > 0 ? seconds + " s ahead" : "6 s behind");
        }
    }

    @Test
    void aPlatformThatDoesNotSayItsTimeIsBelieved() {
        ConnectionReport report =
                test(
                        RecordingFetch.answer(200, KEYS.publicJwks()),
                        RecordingFetch.answer(200, TOKEN));
        assertThat(report.isGood()).isTrue();
        assertThat(report.clock().good()).isTrue();
    }

    @Test
    void whatIsWrongIsToldByItsFault() {
        ConnectionReport refused =
                test(
                        RecordingFetch.answer(404, ""),
                        RecordingFetch.answer(400, "{\"error\":\"invalid_client\"}"));
        assertThat(refused.isGood()).isFalse();
        assertThat(refused.keySet().fault()).contains(KeySetFault.NOT_THERE);
        assertThat(refused.token().fault()).contains(AccessFault.CLIENT_REFUSED);

        ConnectionReport away =
                test(
                        RecordingFetch.failure(FetchFault.TIMED_OUT),
                        RecordingFetch.failure(FetchFault.TIMED_OUT));
        assertThat(away.keySet().fault()).contains(KeySetFault.UNREACHABLE);
        assertThat(away.token().fault()).contains(ConnectionFault.NO_ANSWER_NOW);
    }

    private static final class One implements Registrations {

        @Override
        public Optional<Registration> find(RegistrationKey key) {
            return Optional.of(FakePlatform.REGISTRATION);
        }

        @Override
        public List<Registration> ofIssuer(String issuer) {
            return List.of(FakePlatform.REGISTRATION);
        }
    }
}
