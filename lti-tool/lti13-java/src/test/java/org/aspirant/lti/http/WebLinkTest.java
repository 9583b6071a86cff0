package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebLinkTest {

    private static FetchOutcome.Answered with(String... headers) {
        return new FetchOutcome.Answered(200, Map.of("link", List.of(headers)), "");
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    <https://a.example/?p=2>; rel="next"                          | https://a.example/?p=2
                    <https://a.example/?p=2>;rel=next                             | https://a.example/?p=2
                    <https://a.example/?p=2>; REL="Next"                          | https://a.example/?p=2
                    <https://a.example/?p=2> ; title="a; b, c" ; rel="last next"  | https://a.example/?p=2
                    </?p=1>; rel="first", </?p=2>; rel="next"                     | /?p=2
                    </?a=1,2>; rel="first",</?p=2>;rel=next                       | /?p=2
                    </?p=2>; rel="prev"; rel="next"                               | -
                    </?p=2>; rel="nextish"                                        | -
                    </?p=2>                                                       | -
                    /?p=2; rel="next"                                             | -
                    </?p=2&amp;x>; rel=“next”                                     | -
                    """)
    void findsTheNextPage(String header, @Nullable String target) {
        assertThat(WebLink.target(with(header), "next").orElse(null)).isEqualTo(target);
    }

    @Test
    void readsEveryHeader() {
        assertThat(WebLink.target(with("<a>; rel=first", "<b>; rel=next"), "next")).contains("b");
        assertThat(WebLink.of(with())).isEmpty();
    }

    @Test
    void isNotKeptBusyByALongHeader() {
        String header = "<".repeat(50_000) + ";rel=".repeat(20_000) + "<a>; rel=next";

        assertThat(WebLink.target(with(header), "next")).contains("a");
    }
}
