package org.aspirant.tool.administration.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    /** The secret of RFC 6238, appendix B. */
    private static final TotpSecret RFC =
            new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, mode SHA1: eight digits there, of which ours are the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheStandard(long seconds, String eightDigits) {
        Instant at = Instant.ofEpochSecond(seconds);

        assertThat(RFC.code(TotpSecret.step(at))).isEqualTo(eightDigits.substring(2));
    }

    @ParameterizedTest(name = "{0} s later: {1}")
    @CsvSource({"-60, false", "-30, true", "0, true", "29, true", "30, true", "60, false"})
    void takesTheStepBeforeAndTheStepAfter(int later, boolean taken) {
        Instant start = Instant.ofEpochSecond(1_111_111_110);
        String code = RFC.code(TotpSecret.step(start));

        assertThat(RFC.stepOf(code, start.plusSeconds(later)).isPresent()).isEqualTo(taken);
    }

    @Test
    void takesNothingElse() {
        Instant at = Instant.ofEpochSecond(59);
        for (String typed : new String[] {"", "287083", "94287082", "28708", "٢٨٧٠٨٢", "abcdef"}) {
            assertThat(RFC.stepOf(typed, at)).as(typed).isEmpty();
        }
        assertThat(RFC.stepOf("287082", at)).hasValue(1);
    }

    /** base32 of the same bytes, by the coreutils command of that name. */
    @Test
    void isTypedInGroupsAndOpenedByALink() {
        assertThat(RFC.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(RFC.link("maría@n"))
                .isEqualTo(
                        "otpauth://totp/Aspirant%3Amar%C3%ADa%40n"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Aspirant&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void followsFromATokenAndSaysNothingOfIt() {
        Token token = Token.fresh();

        assertThat(TotpSecret.from(token).bytes()).isEqualTo(TotpSecret.from(token).bytes());
        assertThat(TotpSecret.from(token).bytes())
                .isNotEqualTo(TotpSecret.from(Token.fresh()).bytes());
        assertThat(TotpSecret.from(token)).hasToString("TotpSecret[…]");
    }
}
