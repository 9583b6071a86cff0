package org.aspirant.academy.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Line one\nline two\tindented",
                "3 < 5 and 7 > 2, so a<b",
                "“Ñandú” – 𝄞 – <3",
                "x <y is not markup"
            })
    void takesWords(String text) {
        assertThat(FreeText.faultIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "so <b>important</b>",
                "<img src=x onerror=alert(1)>",
                "<!-- hidden -->",
                "</p>"
            })
    void refusesMarkup(String text) {
        assertThat(FreeText.faultIn(text)).contains(TextFault.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "bell\u0007", "half a pair \ud83d", "\u0085"})
    void refusesWhatCannotBeShown(String text) {
        assertThat(FreeText.faultIn(text)).contains(TextFault.UNPRINTABLE);
    }

    @Test
    void takesTwentyThousandCharactersAndNotOneMore() {
        assertThat(FreeText.faultIn("x".repeat(20_000))).isEmpty();
        assertThat(FreeText.faultIn("x".repeat(20_001))).contains(TextFault.TOO_LONG);
    }

    @Test
    void keepsLineBreaksAsOneCharacterAndNothingBlankAtTheEnds() {
        assertThat(FreeText.plain("  a\r\nb\rc\n \n")).isEqualTo("a\nb\nc");
    }

    @Test
    void namesLoseControlCharacters() {
        assertThat(new PersonalDetails("Rosa\u0000 \nNeri", "").name()).isEqualTo("Rosa   Neri");
        assertThat(new PersonalDetails("x".repeat(300), "").name()).hasSize(255);
    }

    /** SHA-256 of 16 zero bytes and "abc", by Python's hashlib. */
    @Test
    void commitsToSaltAndText() {
        assertThat(Commitment.over(new byte[16], "abc"))
                .isEqualTo("277e7ff6d232b9763f4a66e8d05d210da32dac9c6dbce1026ad4cc98acb5fefe");
    }
}
