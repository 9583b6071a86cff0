package org.aspirant.tool.administration.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.aspirant.tool.administration.AdministratorName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

    /** RFC 7914, section 11, the first 32 of its 64 bytes. */
    @ParameterizedTest
    @CsvSource({
        "passwd, salt, 1, 55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
        "Password, NaCl, 80000, 4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
    })
    void derivesWhatTheStandardDerives(String password, String salt, int iterations, String hex) {
        Base64.Encoder base64 = Base64.getEncoder();
        var hash =
                new PasswordHash(
                        "pbkdf2-sha256$"
                                + iterations
                                + "$"
                                + base64.encodeToString(salt.getBytes(StandardCharsets.US_ASCII))
                                + "$"
                                + base64.encodeToString(HexFormat.of().parseHex(hex)));

        assertThat(hash.matches(password)).isTrue();
        assertThat(hash.matches(password + " ")).isFalse();
    }

    @Test
    void isSaltedAndKeepsItsParametersAndTellsNothing() {
        PasswordHash one = PasswordHash.of("a walk in the woods", PasswordHash.ITERATIONS);
        PasswordHash other = PasswordHash.of("a walk in the woods", PasswordHash.ITERATIONS);

        assertThat(one.encoded()).startsWith("pbkdf2-sha256$600000$").isNotEqualTo(other.encoded());
        assertThat(one).hasToString("PasswordHash[…]");
        assertThat(one.matches("a walk in the woods")).isTrue();
    }

    @Test
    void whereNobodyIsKnownNoPasswordIsRight() {
        var passwords = new Passwords(1_000);

        assertThat(passwords.matches("nobody's password", Optional.empty())).contains(false);
        assertThat(passwords.matches("", Optional.empty())).contains(false);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    eleven characters             | elevenchars          | TOO_SHORT
                    twelve characters             | twelve chars         |
                    eleven letters, more bytes    | ñandúñandúñ          | TOO_SHORT
                    the name, twice               | Dolores.RDolores.r   | THE_NAME
                    with the name in it           | Dolores.R lives here |
                    among the commonest           | Password-1234        | COMMON
                    the tool's name               | Aspirant 1234        | COMMON
                    one character only            | zzzzzzzzzzzzzz       | COMMON
                    punctuation alone             | !!??!!??!!??         |
                    no digits, no capitals        | quiet orange rivers  |
                    """)
    void isJudgedByLengthAndByWhatIsTriedFirst(
            String situation, String password, PasswordFault fault) {
        assertThat(PasswordRule.judge(password, new AdministratorName("dolores.r")))
                .as(situation)
                .isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void hasAnEnd() {
        var name = new AdministratorName("dolores");

        assertThat(PasswordRule.judge("ab".repeat(100), name)).isEmpty();
        assertThat(PasswordRule.judge("ab".repeat(100) + "c", name))
                .contains(PasswordFault.TOO_LONG);
    }
}
