package org.aspirant.rubric.exchange.caseframework.members;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass.Member;

/** One value as the standard wants it written, as far as what is given allows. */
final class MemberValue {

    private static final Pattern UUID =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private final Notes notes;
    private final MemberVocabulary vocabulary;

    MemberValue(Notes notes) {
        this.notes = notes;
        this.vocabulary = new MemberVocabulary(notes);
    }

    /** What a value of the member looks like, to whoever gave another. */
    static String wanted(Member member) {
        return switch (member.kind()) {
            case UUID -> "give a UUID such as 20c5134f-423d-4097-a971-3dd5152bf507";
            case TIME -> "give a date and time such as 2026-01-31T09:30:00Z";
            case ONE -> "give an object";
            default -> "give " + member.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The value; empty if nothing can be made of it. */
    Optional<JsonNode> of(Member member, JsonNode given, String what) {
        return switch (member.kind()) {
            case TEXT -> vocabulary.of(member, text(given, what), what);
            case TEXTS -> Optional.of(texts(given, what));
            case UUID -> uuid(given, what);
            case URI -> Optional.of(given).filter(MemberValue::isAddress);
            case TIME -> changed(given, Moments.time(given.asText()), what);
            case DATE -> changed(given, Moments.date(given.asText()), what);
            case NUMBER -> number(given, what);
            case WHOLE -> number(given, what).flatMap(MemberValue::whole);
            case EXTENSIONS -> Optional.of(given).filter(JsonNode::isObject);
            case EXTENSIONS_LIST -> extensions(given, what);
            case ONE, MANY -> Optional.of(given);
        };
    }

    private Optional<JsonNode> changed(JsonNode given, Optional<String> right, String what) {
        if (right.isEmpty() || (given.isTextual() && given.asText().equals(right.get()))) {
            return right.map(same -> given);
        }
        notes.add(
                given,
                what + " is written " + quoted(shape(given)),
                "rewritten as the standard has it");
        return right.map(TextNode::valueOf);
    }

    /** Digits do not matter for saying how something is written. */
    private static String shape(JsonNode given) {
        return given.asText().replaceAll("[0-9]", "9");
    }

    private Optional<JsonNode> text(JsonNode given, String what) {
        if (given.isTextual()) {
            return Optional.of(given);
        }
        if (!given.isValueNode()) {
            return Optional.empty();
        }
        notes.add(given, what + " is no text", "read as text");
        return Optional.of(TextNode.valueOf(given.asText()));
    }

    private ArrayNode texts(JsonNode given, String what) {
        var array = JsonNodeFactory.instance.arrayNode();
        if (!given.isArray()) {
            notes.add(given, what + " is no list", "read as a list of one");
            return array.add(given.isTextual() ? given : TextNode.valueOf(given.asText()));
        }
        given.forEach(one -> array.add(one.isTextual() ? one : TextNode.valueOf(one.asText())));
        return array;
    }

    private Optional<JsonNode> uuid(JsonNode given, String what) {
        String lower = given.asText().toLowerCase(Locale.ROOT);
        if (!UUID.matcher(lower).matches()) {
            return Optional.empty();
        }
        if (!lower.equals(given.asText())) {
            notes.add(given, what + " is in capitals", "read in lower case");
            return Optional.of(TextNode.valueOf(lower));
        }
        return Optional.of(given);
    }

    private static boolean isAddress(JsonNode given) {
        try {
            return given.isTextual() && new URI(given.asText()).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<JsonNode> number(JsonNode given, String what) {
        if (given.isNumber()) {
            return Optional.of(given);
        }
        String number = given.asText().strip().replace(',', '.');
        if (!given.isTextual() || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        notes.add(given, what + " is the text " + quoted(given.asText()), "read as " + number);
        return Optional.of(DecimalNode.valueOf(new BigDecimal(number)));
    }

    private static Optional<JsonNode> whole(JsonNode number) {
        try {
            return number.isInt()
                    ? Optional.of(number)
                    : Optional.of(IntNode.valueOf(number.decimalValue().intValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> extensions(JsonNode given, String what) {
        if (given.isObject()) {
            notes.add(given, what + " is an object", "read as a list of one");
            return Optional.of(JsonNodeFactory.instance.arrayNode().add(given));
        }
        return Optional.of(given).filter(JsonNode::isArray);
    }

    /** The objects of a list; one object stands for a list of it. */
    List<JsonNode> list(JsonNode given, String what) {
        List<JsonNode> all = new ArrayList<>();
        if (given.isObject()) {
            notes.add(given, what + " is no list", "read as a list of one");
            all.add(given);
        } else if (given.isArray()) {
            given.forEach(all::add);
        } else {
            all.add(given);
        }
        return all;
    }

    /** An object; for a link, an address with a UUID in it will do. */
    JsonNode link(JsonNode given, Member member) {
        if (!given.isTextual() || member.type() != CaseClass.LINK) {
            return given;
        }
        var found = UUID.matcher(given.asText().toLowerCase(Locale.ROOT));
        if (!found.find() || !isAddress(given)) {
            return given;
        }
        notes.add(given, member.name() + " is an address", "read as a link");
        ObjectNode link = JsonNodeFactory.instance.objectNode();
        return link.put("title", found.group())
                .put("identifier", found.group())
                .put("uri", given.asText());
    }
}
