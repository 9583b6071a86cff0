package org.aspirant.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.KeySetOutcome.Faulty;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a connection test finds at the address of a key set. */
class KeySetInspectionTest {

    @Test
    void countsTheKeysThatCanBeUsed() {
        SigningKeys two = SigningKeys.generate().announcing(SigningKey.generate());

        assertThat(inspect(RecordingFetch.answer(200, two.publicJwks())))
                .isEqualTo(new KeySetOutcome.Usable(2));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            200 | {"keys":[]} | NO_USABLE_KEY
            200 | {"keys":[{"kty":"EC","kid":"a"}]} | NO_USABLE_KEY
            200 | {"keys":7} | UNREADABLE
            200 | <html> | UNREADABLE
            302 | {"keys":[]} | NOT_THERE
            404 | <html> | NOT_THERE
            500 | oops | NOT_THERE
            """)
    void saysWhatIsWrongWithAnAnswer(int status, String body, KeySetFault fault) {
        assertThat(inspect(RecordingFetch.answer(status, body)))
                .extracting(outcome -> ((Faulty) outcome).fault())
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS_REFUSED, ADDRESS_REFUSED",
        "TOO_LARGE, TOO_LARGE",
        "TIMED_OUT, UNREACHABLE",
        "UNREACHABLE, UNREACHABLE"
    })
    void saysWhyThereIsNoAnswer(FetchFault failure, KeySetFault fault) {
        assertThat(inspect(RecordingFetch.failure(failure)))
                .extracting(outcome -> ((Faulty) outcome).fault())
                .isEqualTo(fault);
    }

    private static KeySetOutcome inspect(FetchOutcome outcome) {
        return new KeySetInspection(new RecordingFetch(call -> outcome))
                .inspect(URI.create("https://learn.example.org/keys"), Reach.PUBLIC);
    }
}
