package org.aspirant.rubric.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameUuidTest {

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void isThatOfTheStandardsExample() {
        var names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NameUuid.of(names, "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void isAlwaysTheSameAndOfVersionFive() {
        assertThat(NameUuid.of("rubric/reasons"))
                .isEqualTo(NameUuid.of("rubric/reasons"))
                .isNotEqualTo(NameUuid.of("rubric/reason"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }
}
