package org.aspirant.lti.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimRecordsTest {

    @Test
    void identifiersAreNeitherEmptyNorLong() {
        assertThat(new Subject("x".repeat(255)).value()).hasSize(255);
        assertThatThrownBy(() -> new Subject("x".repeat(256)))
                .hasMessage("subject must have 1 to 255 characters, got 256");
        assertThatThrownBy(() -> new Subject(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResourceLink("", null, null))
                .hasMessage("resource link id must have 1 to 255 characters, got 0");
        assertThatThrownBy(() -> new Context("", null, null, List.of()))
                .hasMessageStartingWith("context id");
        assertThatThrownBy(() -> new ToolPlatform("", null, null, null))
                .hasMessageStartingWith("platform guid");
    }

    @Test
    void aGradebookHasOneOriginAndAtLeastOneAddress() {
        URI items = URI.create("https://school.example/items");
        URI item = URI.create("https://school.example/items/1");

        assertThat(new AgsClaim(items, null, Set.of()).origin())
                .hasToString("https://school.example");
        assertThat(new AgsClaim(null, item, Set.of()).origin())
                .hasToString("https://school.example");
        assertThatThrownBy(() -> new AgsClaim(null, null, Set.of()))
                .hasMessage("neither lineitems nor lineitem");
        assertThatThrownBy(
                        () ->
                                new AgsClaim(
                                        items,
                                        URI.create("https://other.example/items/1"),
                                        Set.of()))
                .hasMessage("lineitems and lineitem lie under different origins");
    }

    @Test
    void aPersonIsPrintedWithoutNameAndAddress() {
        Person person =
                new Person(new Subject("4"), "Obi Larkin", "Obi", "Larkin", "obi@district.example");

        assertThat(person.toString())
                .contains("4")
                .doesNotContain("Obi")
                .doesNotContain("Larkin")
                .doesNotContain("@");
        assertThat(person.isAnonymous()).isFalse();
    }

    @Test
    void aReturnAddressIsNotPrinted() {
        assertThat(
                        new LaunchPresentation(
                                        "iframe", URI.create("https://lms/?sesskey=abc"), null)
                                .toString())
                .doesNotContain("abc");
    }

    @Test
    void scopesAreWrittenInOneOrder() {
        assertThat(LtiScope.joined(Set.of(LtiScope.SCORES, LtiScope.RESULTS)))
                .isEqualTo(
                        "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"
                                + " https://purl.imsglobal.org/spec/lti-ags/scope/score");
        assertThat(LtiScope.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"))
                .contains(LtiScope.SCORES);
        assertThat(LtiScope.of("score")).isEmpty();
    }
}
