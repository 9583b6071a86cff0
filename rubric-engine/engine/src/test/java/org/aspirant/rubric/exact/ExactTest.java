package org.aspirant.rubric.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are never near but equal; worked by hand. */
class ExactTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3, 3",
        "2.75, 11/4",
        "2.50, 5/2",
        "-0.5, -1/2",
        "16/6, 8/3",
        "0/5, 0",
        "-6/4, -3/2",
        "007, 7"
    })
    void isWrittenInLowestTerms(String text, String lowest) {
        assertThat(Exact.parse(text)).hasToString(lowest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "1e3", "1.", ".5", "+1", "1/-2", "1/2/3", "٣", "NaN"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertThatThrownBy(() -> Exact.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("not a decimal number or a fraction");
    }

    @Test
    void refusesAFractionOverZero() {
        assertThatThrownBy(() -> Exact.parse("1/0"))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("over zero");
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "8/3, 2.67",
        "1/3, 0.33",
        "0.125, 0.13",
        "0.124, 0.12",
        "2.005, 2.01",
        "-0.125, -0.13",
        "3, 3.00"
    })
    void isRoundedHalfUpToTwoDecimalsOnce(String text, String shown) {
        assertThat(Exact.parse(text).rounded()).hasToString(shown);
    }

    @Test
    void aMeanOfThirdsIsEqualToTheCutItReaches() {
        Exact sum =
                Exact.parse("8/3")
                        .plus(Exact.parse("8/3"))
                        .plus(Exact.parse("8/3"))
                        .plus(Exact.of(3));

        assertThat(sum.dividedBy(Exact.of(4))).isEqualTo(Exact.parse("2.75"));
        assertThat(sum.dividedBy(Exact.of(4)).isAtLeast(Exact.parse("2.75"))).isTrue();
    }

    @Test
    void obeysTheLawsOfArithmetic() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Exact a = any(random);
            Exact b = any(random);
            Exact c = any(random);
            assertThat(a.plus(b)).as("seed %d", seed).isEqualTo(b.plus(a));
            assertThat(a.times(b.plus(c)))
                    .as("seed %d", seed)
                    .isEqualTo(a.times(b).plus(a.times(c)));
            assertThat(a.minus(b).plus(b)).as("seed %d", seed).isEqualTo(a);
            assertThat(Exact.parse(a.toString())).as("seed %d", seed).isEqualTo(a);
            assertThat(Integer.signum(a.compareTo(b)))
                    .as("seed %d", seed)
                    .isEqualTo(a.minus(b).numerator().signum());
        }
    }

    /** Sums and products against fractions of whole numbers of any length, by their definition. */
    @Test
    void isAsExactAtTheEdgesOf32And64BitsAsFarFromThem() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            BigInteger a = nearAnEdge(random);
            BigInteger b = nearAnEdge(random).abs().max(BigInteger.ONE);
            BigInteger c = nearAnEdge(random);
            BigInteger d = nearAnEdge(random).abs().max(BigInteger.ONE);
            Exact one = Exact.of(a, b);
            Exact other = Exact.of(c, d);

            assertThat(one.plus(other))
                    .as("seed %d", seed)
                    .isEqualTo(Exact.of(a.multiply(d).add(c.multiply(b)), b.multiply(d)));
            assertThat(one.times(other))
                    .as("seed %d", seed)
                    .isEqualTo(Exact.of(a.multiply(c), b.multiply(d)));
            assertThat(one.compareTo(other))
                    .as("seed %d", seed)
                    .isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
            BigInteger divisor = a.gcd(b);
            assertThat(one.numerator()).as("seed %d", seed).isEqualTo(a.divide(divisor));
            assertThat(one.denominator()).as("seed %d", seed).isEqualTo(b.divide(divisor));
            Exact back = one.negated().minus(other).plus(other).negated();
            assertThat(back).as("seed %d", seed).isEqualTo(one).hasSameHashCodeAs(one);
        }
    }

    @Test
    void wholeNumbersOf64BitsAreTaken() {
        assertThat(Exact.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(Exact.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Exact.ONE);
        assertThat(Exact.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Exact.of(Long.MAX_VALUE).plus(Exact.ONE)).hasToString("9223372036854775808");
    }

    private static BigInteger nearAnEdge(Random random) {
        int[] bits = {2, 31, 32, 63, 64, 90};
        BigInteger edge = BigInteger.TWO.pow(bits[random.nextInt(bits.length)]);
        BigInteger near = edge.add(BigInteger.valueOf(random.nextInt(7) - 3));
        return random.nextBoolean() ? near : near.negate();
    }

    private static Exact any(Random random) {
        return Exact.of(random.nextInt(2_001) - 1_000, 1 + random.nextInt(60));
    }
}
