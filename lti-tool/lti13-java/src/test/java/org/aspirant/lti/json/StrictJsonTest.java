package org.aspirant.lti.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{",
                "{\"a\":1}}",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"o\":{\"a\":1,\"a\":1}}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{\"a\":1}//",
                "\"text\"",
            })
    void readsNothingButOneWellFormedObject(String text) {
        assertThatThrownBy(() -> StrictJson.object(text))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void goes32LevelsDeepAndNoDeeper() throws Exception {
        String deepest = "{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}";
        String deeper = "{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}";

        assertThat(StrictJson.object(deepest).path("a").isArray()).isTrue();
        assertThatThrownBy(() -> StrictJson.object(deeper))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void readsNoNumberThatTakesForeverToParse() {
        assertThatThrownBy(() -> StrictJson.object("{\"a\":" + "9".repeat(101) + "}"))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void quotesNothingOfWhatItCouldNotRead() {
        assertThatThrownBy(() -> StrictJson.object("{\"secret-name\": secret-value}"))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> StrictJson.object("{\"secret\":1,\"secret\":2}"))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void readsAnArray() throws Exception {
        assertThat(StrictJson.array("[1, 2]")).hasSize(2);
        assertThatThrownBy(() -> StrictJson.array("{}"))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void writesDecimalsPlainly() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("score", new BigDecimal("8.30"));
        object.put("hundred", new BigDecimal("1E+2"));
        object.put("text", "añadido \" \n");
        object.put("list", List.of(1, true));

        assertThat(StrictJson.write(object))
                .isEqualTo(
                        "{\"score\":8.30,\"hundred\":100,\"text\":\"añadido \\\" \\n\",\"list\":[1,true]}");
    }
}
