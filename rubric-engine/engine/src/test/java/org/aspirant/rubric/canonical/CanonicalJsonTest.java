package org.aspirant.rubric.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of RFC 8785: sections 3.2.2 and 3.2.3, and appendix B. */
class CanonicalJsonTest {

    @Test
    void section322PrimitiveTypes() {
        var sample =
                new JsonObject()
                        .with(
                                "numbers",
                                List.of(
                                        Double.parseDouble("333333333.33333329"),
                                        1E30,
                                        4.50,
                                        2e-3,
                                        1e-27))
                        .with("string", "\u20ac$\u000F\nA'B\"\\\\\"/")
                        .with("literals", new ArrayList<>(Arrays.asList(null, true, false)));

        assertThat(CanonicalJson.of(sample))
                .isEqualTo(
                        "{\"literals\":[null,true,false],"
                                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void section323SortingOfNames() {
        var sample =
                new JsonObject()
                        .with("\u20ac", "Euro Sign")
                        .with("\r", "Carriage Return")
                        .with("\ufb33", "Hebrew Letter Dalet With Dagesh")
                        .with("1", "One")
                        .with("\ud83d\ude00", "Emoji: Grinning Face")
                        .with("\u0080", "Control")
                        .with("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(sample))
                .containsSubsequence(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O",
                        "Euro Sign",
                        "Emoji",
                        "Hebrew Letter Dalet");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void appendixBNumbers(String bits, String written) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.of(number)).isEqualTo(written);
    }

    /**
     * By rounding the exact value to ever more digits until it reads back; laid out as plain text.
     */
    @Test
    void numbersOfEverySizeHaveTheFewestDigitsThatReadBack() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(19) - 2);
            number = i % 3 == 0 ? Math.rint(number * 1000) / 1000 : number;
            number = i % 5 == 0 ? Math.scalb(1.0, random.nextInt(60) - 8) : number;

            String written = CanonicalJson.of(number);

            assertThat(Double.parseDouble(written)).as("seed %d", seed).isEqualTo(number);
            assertThat(new BigDecimal(written))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(shortest(number));
        }
    }

    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        BigDecimal rounded = BigDecimal.ZERO;
        for (int digits = 1; rounded.doubleValue() != number; digits++) {
            rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        }
        return rounded;
    }

    @ParameterizedTest
    @CsvSource({"7fffffffffffffff", "7ff0000000000000"})
    void refusesWhatIsNoNumber(String bits) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThatThrownBy(() -> CanonicalJson.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no JSON");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatThrownBy(() -> CanonicalJson.of("a\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
    }

    @Test
    void writesExactQuantitiesAsStringsInLowestTerms() {
        assertThat(CanonicalJson.of(new JsonObject().with("composite", Exact.of(16, 6))))
                .isEqualTo("{\"composite\":\"8/3\"}");
    }

    /** FIPS 180-4, the empty message. */
    @Test
    void hashesUtf8BytesWithSha256() {
        assertThat(ContentHash.of(""))
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
