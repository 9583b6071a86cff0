package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing and deleting columns. */
class LineItemChangesTest {

    private static final LineItem OURS =
            new LineItem(
                    URI.create("https://platform.example/mod/items/4/lineitem?type_id=1"),
                    "Teamwork",
                    BigDecimal.TEN,
                    "sim-1",
                    "teamwork",
                    null);
    private static final LineItem COUPLED =
            new LineItem(
                    URI.create("https://platform.example/mod/items/3/lineitem?type_id=1"),
                    "Item 3",
                    BigDecimal.TEN,
                    null,
                    null,
                    "link-5");

    private final GradebookOfTests platform = new GradebookOfTests();
    private final LineItems lineItems = new LineItems(platform.calls, platform.clock);

    private LineItemsOutcome change(LineItem wished) {
        return lineItems.change(FakePlatform.REGISTRATION, GradebookOfTests.GRANTED, wished);
    }

    private DeletionOutcome delete(LineItem item) {
        return lineItems.delete(FakePlatform.REGISTRATION, GradebookOfTests.GRANTED, item);
    }

    private static GradeFault fault(Object outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).fault();
    }

    @Test
    void changesWhatAColumnIsCalledAndWorth() {
        platform.answers(
                200,
                "{\"id\":\"https://platform.example/mod/items/4/lineitem?type_id=1\","
                        + "\"label\":\"Team\",\"scoreMaximum\":20,\"resourceId\":\"sim-1\","
                        + "\"tag\":\"teamwork\"}");
        LineItem wished = OURS.labelled("Team").outOf(BigDecimal.valueOf(20));

        assertThat(change(wished)).isEqualTo(new LineItemsOutcome.Found(List.of(wished)));
        HttpCall call = platform.lastCall();
        assertThat(call.method()).isEqualTo("PUT");
        assertThat(call.address()).isEqualTo(OURS.address());
        assertThat(call.headers())
                .isEqualTo(
                        Map.of(
                                "Accept", "application/vnd.ims.lis.v2.lineitem+json",
                                "Content-Type", "application/vnd.ims.lis.v2.lineitem+json",
                                "Authorization", "Bearer token-1"));
        assertThat(call.body())
                .isEqualTo(
                        "{\"id\":\"https://platform.example/mod/items/4/lineitem?type_id=1\","
                                + "\"label\":\"Team\",\"scoreMaximum\":20,"
                                + "\"resourceId\":\"sim-1\",\"tag\":\"teamwork\"}");
    }

    @Test
    void doesNotLetGoOfTheLinkByLeavingItOut() {
        platform.answers(200, "");

        assertThat(change(COUPLED)).isEqualTo(new LineItemsOutcome.Found(List.of(COUPLED)));
        assertThat(platform.lastCall().body()).contains("\"resourceLinkId\":\"link-5\"");
    }

    @ParameterizedTest
    @CsvSource({"404, LINE_ITEM_GONE", "400, NOT_TAKEN", "302, MOVED"})
    void isRefusedAChange(int status, GradeFault fault) {
        platform.answers(status, "");

        assertThat(fault(change(OURS))).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 404, 410})
    void deletesAColumnOfItsOwnOrFindsItGone(int status) {
        platform.answers(status, "");

        assertThat(delete(OURS)).isEqualTo(new DeletionOutcome.Deleted());
        assertThat(platform.lastCall().method()).isEqualTo("DELETE");
        assertThat(platform.lastCall().address()).isEqualTo(OURS.address());
    }

    /** Moodle would delete it, and the activity would have none. */
    @Test
    void neverDeletesTheColumnOfALink() {
        LineItem claimed =
                new LineItem(
                        GradebookOfTests.LINE_ITEM, "Item 2", BigDecimal.TEN, null, null, null);

        assertThat(fault(delete(COUPLED))).isEqualTo(GradeFault.COUPLED);
        assertThat(fault(delete(claimed))).isEqualTo(GradeFault.COUPLED);
        assertThat(platform.gradebook.calls()).isEmpty();
    }

    @Test
    void isToldByCanvasThatAColumnCameWithItsAssignment() {
        platform.answers(401, "{\"errors\":{\"type\":401}}");

        assertThat(fault(delete(OURS))).isEqualTo(GradeFault.COUPLED);
        assertThat(platform.gradebook.calls()).hasSize(2);
    }

    @Test
    void deletesNothingElsewhere() {
        LineItem foreign =
                new LineItem(
                        URI.create("https://evil.example/4"),
                        "x",
                        BigDecimal.ONE,
                        null,
                        null,
                        null);

        assertThat(fault(delete(foreign))).isEqualTo(GradeFault.FOREIGN_ADDRESS);
        assertThat(fault(change(foreign))).isEqualTo(GradeFault.FOREIGN_ADDRESS);
        assertThat(platform.gradebook.calls()).isEmpty();
    }

    @Test
    void triesADeletionLaterWhereThePlatformIsBroken() {
        platform.answers(503, "");

        assertThat(((Retry) delete(OURS)).mayHaveArrived()).isTrue();
    }
}
