package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.gradebook.NewLineItem;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.RecordingFetch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineItemsTest {

    private final GradebookOfTests platform = new GradebookOfTests();
    private final LineItems lineItems = new LineItems(platform.calls, platform.clock);

    private LineItemsOutcome find(@Nullable String resourceLinkId, @Nullable String tag) {
        return lineItems.find(
                FakePlatform.REGISTRATION,
                GradebookOfTests.GRANTED,
                new LineItemQuery(resourceLinkId, null, tag));
    }

    private static List<LineItem> found(LineItemsOutcome outcome) {
        assertThat(outcome).isInstanceOf(LineItemsOutcome.Found.class);
        return ((LineItemsOutcome.Found) outcome).lineItems();
    }

    private static void refused(LineItemsOutcome outcome, GradeFault fault) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).fault()).isEqualTo(fault);
    }

    private static String item(int number, String more) {
        return "{\"id\":\"https://platform.example/mod/items/"
                + number
                + "/lineitem?type_id=1\",\"label\":\"Item "
                + number
                + "\",\"scoreMaximum\":10"
                + more
                + "}";
    }

    @Test
    void listsAllWithTheExactMediaType() {
        platform.answers(
                200,
                "["
                        + item(2, ",\"resourceId\":\"\",\"tag\":\"\",\"resourceLinkId\":\"1\"")
                        + ","
                        + item(4, ",\"resourceId\":\"sim-1\",\"tag\":\"teamwork\"")
                        + "]");

        assertThat(found(find(null, null)))
                .containsExactly(
                        new LineItem(
                                URI.create(
                                        "https://platform.example/mod/items/2/lineitem?type_id=1"),
                                "Item 2",
                                BigDecimal.TEN,
                                null,
                                null,
                                "1"),
                        new LineItem(
                                URI.create(
                                        "https://platform.example/mod/items/4/lineitem?type_id=1"),
                                "Item 4",
                                BigDecimal.TEN,
                                "sim-1",
                                "teamwork",
                                null));
        assertThat(platform.lastCall().address()).isEqualTo(GradebookOfTests.LINE_ITEMS);
        assertThat(platform.lastCall().headers())
                .isEqualTo(
                        Map.of(
                                "Accept", "application/vnd.ims.lis.v2.lineitemcontainer+json",
                                "Authorization", "Bearer token-1"));
    }

    @Test
    void filtersEvenWhereThePlatformDoesNot() {
        platform.answers(
                200,
                "["
                        + item(2, ",\"resourceLinkId\":\"1\"")
                        + ","
                        + item(4, ",\"resourceLinkId\":\"1\",\"tag\":\"a b\"")
                        + ","
                        + item(5, ",\"resourceLinkId\":\"2\",\"tag\":\"a b\"")
                        + "]");

        assertThat(found(find("1", "a b"))).extracting(LineItem::label).containsExactly("Item 4");
        assertThat(platform.lastCall().address())
                .isEqualTo(
                        URI.create(
                                "https://platform.example/mod/items?type_id=1&resource_link_id=1&tag=a%20b"));
    }

    @Test
    void readsEveryPage() {
        platform.gradebook.answerWith(
                call -> {
                    String query = String.valueOf(call.address().getRawQuery());
                    int page = query.contains("page=") ? query.charAt(query.length() - 1) - '0' : 1;
                    return page < 3
                            ? RecordingFetch.answer(
                                    200,
                                    "[" + item(page, "") + "]",
                                    "Link",
                                    "<https://platform.example/mod/items?page=1>; rel=\"first\","
                                            + " <https://platform.example/mod/items?page="
                                            + (page + 1)
                                            + ">; rel=\"next\"")
                            : RecordingFetch.answer(200, "[" + item(page, "") + "]");
                });

        assertThat(found(find(null, null)))
                .extracting(LineItem::label)
                .containsExactly("Item 1", "Item 2", "Item 3");
    }

    @Test
    void takesMoodlesMalformedLinkForTheEnd() {
        platform.answers(
                200,
                "[" + item(2, "") + "]",
                "Link",
                "<https://platform.example/mod/items?type_id=1&amp;limit=1&amp;from=1>; rel=“next”");

        assertThat(found(find(null, null))).hasSize(1);
        assertThat(platform.gradebook.calls()).hasSize(1);
    }

    @Test
    void doesNotGoRoundInCircles() {
        platform.answers(
                200, "[]", "Link", "<https://platform.example/mod/items?type_id=1>; rel=\"next\"");

        refused(find(null, null), GradeFault.CONVERSATION_ENDLESS);
    }

    @Test
    void doesNotReadForEver() {
        int[] page = {0};
        platform.gradebook.answerWith(
                call ->
                        RecordingFetch.answer(
                                200,
                                "[]",
                                "Link",
                                "<https://platform.example/mod/items?page="
                                        + ++page[0]
                                        + ">; rel=next"));

        refused(find(null, null), GradeFault.CONVERSATION_ENDLESS);
        assertThat(platform.gradebook.calls()).hasSize(LineItems.MAX_PAGES);
    }

    @Test
    void followsNoPageToAnotherHost() {
        platform.answers(200, "[]", "Link", "<https://evil.example/items>; rel=\"next\"");

        refused(find(null, null), GradeFault.FOREIGN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"https://evil.example/items/1\",\"label\":\"x\",\"scoreMaximum\":1}]",
                "[{\"id\":\"not an address\",\"label\":\"x\",\"scoreMaximum\":1}]",
                "[{\"label\":\"x\",\"scoreMaximum\":1}]",
                "[{\"id\":\"https://platform.example/1\",\"label\":\"x\",\"scoreMaximum\":\"1\"}]",
                "[null]",
                "[7]",
                "{\"lineItems\":[]}",
                "<html>",
            })
    void makesNothingOfLineItemsThatAreNone(String body) {
        platform.answers(200, body);

        refused(find(null, null), GradeFault.ANSWER_UNREADABLE);
    }

    @Test
    void readsWithTheReadOnlyScopeWhereThatIsAll() {
        platform.answers(200, "[]");
        AgsClaim readOnly =
                new AgsClaim(
                        GradebookOfTests.LINE_ITEMS, null, Set.of(LtiScope.LINE_ITEMS_READ_ONLY));

        assertThat(found(lineItems.find(FakePlatform.REGISTRATION, readOnly, LineItemQuery.ALL)))
                .isEmpty();
        refused(
                lineItems.create(
                        FakePlatform.REGISTRATION,
                        readOnly,
                        new NewLineItem("Teamwork", BigDecimal.TEN, null, null)),
                GradeFault.NOT_OFFERED);
    }

    @Test
    void needsAContainer() {
        AgsClaim one = new AgsClaim(null, GradebookOfTests.LINE_ITEM, Set.of(LtiScope.LINE_ITEMS));

        refused(
                lineItems.find(FakePlatform.REGISTRATION, one, LineItemQuery.ALL),
                GradeFault.NOT_OFFERED);
    }

    /** The answer is a Moodle's of 21 November 2026, but for the host. */
    @Test
    void makesALineItem() {
        platform.answers(
                201,
                "{\"label\":\"Teamwork\",\"scoreMaximum\":10,\"resourceId\":\"scenario-1\",\"tag\":\"teamwork\",\"id\":\"https://platform.example/mod/lti/services.php/2/lineitems/4/lineitem?type_id=1\"}");
        LineItemsOutcome outcome =
                lineItems.create(
                        FakePlatform.REGISTRATION,
                        GradebookOfTests.GRANTED,
                        new NewLineItem("Teamwork", BigDecimal.TEN, "scenario-1", "teamwork"));

        assertThat(found(outcome))
                .containsExactly(
                        new LineItem(
                                URI.create(
                                        "https://platform.example/mod/lti/services.php/2/lineitems/4/lineitem?type_id=1"),
                                "Teamwork",
                                BigDecimal.TEN,
                                "scenario-1",
                                "teamwork",
                                null));
        HttpCall call = platform.lastCall();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.headers())
                .containsEntry("Content-Type", "application/vnd.ims.lis.v2.lineitem+json");
        assertThat(call.body())
                .isEqualTo(
                        "{\"label\":\"Teamwork\",\"scoreMaximum\":10,\"resourceId\":\"scenario-1\",\"tag\":\"teamwork\"}");
    }

    @Test
    void makesNoneWithoutNameOrMaximum() {
        assertThatThrownBy(() -> new NewLineItem(" ", BigDecimal.TEN, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label must not be blank");
        assertThatThrownBy(() -> new NewLineItem("x", BigDecimal.ZERO, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximum must be more than 0, got 0");
    }
}
