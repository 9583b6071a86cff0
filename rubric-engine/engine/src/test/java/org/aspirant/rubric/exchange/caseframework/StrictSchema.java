package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aspirant.rubric.exchange.JsonText;

/** The published schema of a CFPackage, formats checked too. */
final class StrictSchema {

    private static final Schema PACKAGE = read();

    private StrictSchema() {}

    private static Schema read() {
        ObjectNode definition = (ObjectNode) JsonText.parse(resource("case-v1p1-package.json"));
        definition.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        definition.put("$ref", "#/components/schemas/CFPackageDType");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(definition.toString(), InputFormat.JSON);
    }

    /** What is against the standard in a package; nothing, it is hoped. */
    static List<String> violations(JsonNode content) {
        return PACKAGE
                .validate(
                        content.toString(),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    static String resource(String name) {
        try (var in = StrictSchema.class.getResourceAsStream("/exchange/case/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
