package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Line items in the Canvas manner.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/resources/line_items">Canvas,
 *     Line Items</a>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanvasLineItemTest {

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool).authorized();
    private final Course course = lms.course(Manner.CANVAS);
    private final URI lineItem = lms.lineItemUrl(course, lms.gradebook(course).lineItems().get(0));

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void lineItemsAreMadeChangedFoundAndDeletedAndCoupledOnesStay() {
        URI container = URI.create(lms.baseUrl() + "/api/lti/courses/14/line_items");
        HttpResponse<String> made =
                client.post(
                        container,
                        ToolClient.LINE_ITEM,
                        "{\"label\":\"Own\",\"scoreMaximum\":12.5,\"tag\":\"c\",\"resourceId\":\"r\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        URI own = URI.create(ToolClient.json(made).path("id").asText());
        assertThat(own.getRawQuery()).isNull();
        assertThat(ToolClient.json(made).path("scoreMaximum").decimalValue())
                .isEqualByComparingTo("12.5");

        JsonNode found =
                ToolClient.json(
                        client.get(URI.create(container + "?tag=c"), ToolClient.LINE_ITEMS));
        assertThat(found).hasSize(1);
        JsonNode first =
                ToolClient.json(
                        client.get(URI.create(container + "?limit=1"), ToolClient.LINE_ITEMS));
        assertThat(first).hasSize(1);
        assertThat(
                        client.get(URI.create(container + "?limit=1"), ToolClient.LINE_ITEMS)
                                .headers()
                                .firstValue("Link"))
                .hasValue("<" + container + "?page=2&limit=1>; rel=\"next\"");

        assertThat(
                        client.put(
                                        own,
                                        ToolClient.LINE_ITEM,
                                        "{\"label\":\"Renamed\",\"scoreMaximum\":20}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(client.get(own, ToolClient.LINE_ITEM).body()).contains("Renamed");
        assertThat(client.delete(own).statusCode()).isEqualTo(204);
        assertThat(client.get(own, ToolClient.LINE_ITEM).statusCode()).isEqualTo(404);
        assertThat(client.delete(lineItem).statusCode()).isEqualTo(401);
    }

    @Test
    void wantsTheMediaTypesOfTheSpecification() {
        URI container = URI.create(lms.baseUrl() + "/api/lti/courses/14/line_items");

        assertThat(client.get(container, "application/json").statusCode()).isEqualTo(400);
        assertThat(client.post(container, "application/json", "{}").statusCode()).isEqualTo(400);
    }
}
