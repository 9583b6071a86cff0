package org.aspirant.academy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final Filling FILLING =
            filling(Map.of("trust", "54"), Map.of("sheet.terms", "Open & <b>fair</b>\n*now*"));

    private static Filling filling(Map<String, String> values, Map<String, String> words) {
        return new Filling() {
            @Override
            public String value(String name) {
                return Optional.ofNullable(values.get(name)).orElseThrow();
            }

            @Override
            public Optional<String> words(String name) {
                return Optional.ofNullable(words.get(name));
            }

            @Override
            public boolean holds(String name) {
                return Set.of("yes", "chose.a.b").contains(name);
            }
        };
    }

    private static String html(String source) {
        return Passage.of(source).html(FILLING).strip();
    }

    @Test
    void rendersParagraphsEmphasisListsQuotationsAndTables() {
        assertThat(html("Said *once*.\n\n> Twice.")).contains("<em>once</em>", "<blockquote>");
        assertThat(html("- a\n- b")).contains("<ul>", "<li>a</li>");
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<table>", "<th>a</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void fillsInAValue() {
        assertThat(html("Trust is {{trust}}.")).isEqualTo("<p>Trust is 54.</p>");
    }

    @Test
    void ownWordsAreShownAsTypedNeverAsMarkup() {
        assertThat(html("> {{sheet.terms}}"))
                .contains("Open &amp; &lt;b&gt;fair&lt;/b&gt;<br>*now*");
    }

    @Test
    void ownWordsThatNoLongerExistLeaveAnEllipsis() {
        assertThat(html("You wrote: {{reason.a.b}}")).isEqualTo("<p>You wrote: …</p>");
    }

    @Test
    void forksTakeOneBranchAndTheirLines() {
        assertThat(html("{{#if yes}}\nOne\n{{else}}\nTwo\n{{/if}}\nEnd"))
                .isEqualTo("<p>One\nEnd</p>");
        assertThat(html("{{#if no}}One{{else}}Two{{/if}}")).isEqualTo("<p>Two</p>");
        assertThat(html("A{{#if no}} B{{/if}}")).isEqualTo("<p>A</p>");
        assertThat(html("{{#if yes}}{{#if chose.a.b}}in{{/if}}{{/if}}")).isEqualTo("<p>in</p>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a script                 | <script>alert(1)</script>
            an event handler         | <img src=x onerror=alert(1)>
            a script address         | [x](javascript:alert(1))
            an insecure address      | [x](http://example.org)
            an image                 | ![x](https://example.org/x.png)
            a data address           | [x](data:text/html,hi)
            """)
    void whatCouldDoHarmDoesNotComeThrough(String what, String markdown) {
        assertThat(html(markdown))
                .doesNotContain("<script", "<img", "javascript:", "http://", "data:text");
    }

    @Test
    void aSecureLinkComesThrough() {
        assertThat(html("[x](https://example.org/a)"))
                .contains("href=\"https://example.org/a\"", "rel=\"nofollow\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            an open brace            | Hello {{trust         | 1 | '{{' without '}}'
            an open fork             | {{#if yes}} one       | 1 | {{#if yes}} without {{/if}}
            an end without beginning | one {{/if}}           | 1 | {{/if}} without {{#if …}}
            an else without a fork   | one {{else}}          | 1 | {{else}} outside of a fork
            an expression            | {{trust + 1}}         | 1 | '{{trust + 1}}' is not a name
            an unknown helper        | {{#each cast}}        | 1 | '{{#each cast}}' is not a name
            """)
    void refusesBracesThatDoNotAddUp(String what, String source, int line, String wrong) {
        var malformed = (PassageOutcome.Malformed) Passage.read(source);

        assertThat(malformed.line()).isEqualTo(line);
        assertThat(malformed.wrong()).isEqualTo(wrong);
    }

    @Test
    void countsTheWordsOfTheLongerBranch() {
        assertThat(Passage.of("One two {{#if yes}}three{{else}}three four{{/if}}").words())
                .isEqualTo(4);
    }
}
