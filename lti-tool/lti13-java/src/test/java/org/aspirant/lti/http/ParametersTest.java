package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void readsAForm() {
        Parameters form = Parameters.parse("a=1&b=x+y%26z&a=2&c&=d&e=");

        assertThat(form.values())
                .isEqualTo(
                        Map.of(
                                "a", List.of("1", "2"),
                                "b", List.of("x y&z"),
                                "c", List.of(""),
                                "", List.of("d"),
                                "e", List.of("")));
        assertThat(form.value("b")).isEqualTo("x y&z");
        assertThat(form.value("e")).isNull();
        assertThat(form.value("nothing")).isNull();
        assertThat(form.repeated(List.of("b", "a"))).contains("a");
        assertThat(form.repeated(List.of("b", "e"))).isEmpty();
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(Parameters.parse(null).values()).isEmpty();
        assertThat(Parameters.parse("").values()).isEmpty();
    }

    @Test
    void refusesABrokenEscape() {
        assertThatThrownBy(() -> Parameters.parse("a=%zz"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesWhatItReads() {
        String text = "scope=openid&redirect_uri=https%3A%2F%2Ftool.example%2F%3Fa%3Db&a=1&a=2";

        assertThat(Parameters.parse(text).encoded()).isEqualTo(text);
    }

    @Test
    void printsNoValues() {
        assertThat(Parameters.parse("id_token=secret&state=s").toString())
                .isEqualTo("Parameters[id_token, state]");
    }
}
