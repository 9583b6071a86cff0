package org.aspirant.rubric.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;

/** Reads YAML or JSON text into nodes that know their place, and holds them against a schema. */
public final class DocumentReader {

    private static final int LONGEST_DOCUMENT = 4_000_000;
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 40;

    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build();
    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(CONSTRAINTS)
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final ObjectMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .loaderOptions(yamlLimits())
                                    .streamReadConstraints(CONSTRAINTS)
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /**
     * Made while the first document is being parsed: both take long in a program that just began.
     */
    private final CompletableFuture<Schema> schema;

    /**
     * Reads documents of one schema.
     *
     * @param resource a schema on the class path
     */
    public DocumentReader(String resource) {
        schema = CompletableFuture.supplyAsync(() -> schema(resource));
    }

    private static Schema schema(String resource) {
        try (InputStream in =
                Objects.requireNonNull(
                        DocumentReader.class.getResourceAsStream(resource), resource)) {
            var schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, if it is well formed and of the schema's shape; else findings say why not. */
    public Optional<JsonNode> read(String text, Findings findings) {
        return parse(text, findings).flatMap(root -> check(root, findings));
    }

    /** The same document if it is of the schema's shape; else findings say why not. */
    public Optional<JsonNode> check(JsonNode root, Findings findings) {
        checkNumbers(root, findings);
        if (findings.none()) {
            schema.join().validate(root).forEach(error -> SchemaAdvice.add(error, findings));
        }
        return findings.none() ? Optional.of(root) : Optional.empty();
    }

    /** A short number can stand for one with a billion digits. */
    private static void checkNumbers(JsonNode node, Findings findings) {
        node.forEach(child -> checkNumbers(child, findings));
        if (node.isBigDecimal() && Math.abs(node.decimalValue().scale()) > LONGEST_NUMBER) {
            findings.add(
                    node,
                    node.decimalValue() + " is not a number of this world",
                    "give a number of at most " + LONGEST_NUMBER + " digits");
        }
    }

    /**
     * Text as nodes that know their place, whatever their shape: JSON if it begins with a brace,
     * else YAML without aliases of collections. Empty, ill-formed, too long or too deep text is a
     * finding.
     */
    public static Optional<JsonNode> parse(String text, Findings findings) {
        if (text.isBlank()) {
            findings.add(JsonLocation.NA, "the file is empty", "give one YAML or JSON document");
            return Optional.empty();
        }
        if (text.length() > LONGEST_DOCUMENT) {
            findings.add(
                    JsonLocation.NA,
                    "the file has " + text.length() + " characters",
                    "keep it under " + LONGEST_DOCUMENT);
            return Optional.empty();
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean isJson = content.stripLeading().startsWith("{");
        try {
            JsonNode root =
                    JsonNodes.readTree(
                            isJson ? JSON : YAML,
                            content,
                            LocationJsonNodeFactoryFactory.getInstance());
            return isJson || !refersBack(content, findings) ? Optional.of(root) : Optional.empty();
        } catch (RuntimeException e) {
            var problem = IllFormed.of(e, content, isJson ? JSON : YAML);
            findings.add(
                    problem.place(),
                    problem.wrong(),
                    "write one well-formed YAML or JSON document");
            return Optional.empty();
        }
    }

    /** Jackson would read an alias as its name; nothing here is to be taken for what it is not. */
    private static boolean refersBack(String yaml, Findings findings) {
        if (!yaml.contains("*")) {
            return false;
        }
        for (Event event : new Yaml(yamlLimits()).parse(new StringReader(yaml))) {
            if (event instanceof AliasEvent alias) {
                var mark = alias.getStartMark();
                findings.add(
                        new JsonLocation(
                                ContentReference.unknown(),
                                -1,
                                mark.getLine() + 1,
                                mark.getColumn() + 1),
                        "it refers back to *" + alias.getAnchor(),
                        "write out what is meant; references are not followed");
                return true;
            }
        }
        return false;
    }

    private static LoaderOptions yamlLimits() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST_DOCUMENT);
        options.setMaxAliasesForCollections(0);
        return options;
    }
}
