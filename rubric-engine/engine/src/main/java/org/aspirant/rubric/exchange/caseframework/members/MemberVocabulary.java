package org.aspirant.rubric.exchange.caseframework.members;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass.Member;

/** The words that the standard lets a member have, where it does not let it have any. */
record MemberVocabulary(Notes notes) {

    private static final List<String> ASSOCIATION_TYPES =
            List.of(
                    "isChildOf",
                    "isPeerOf",
                    "isPartOf",
                    "exactMatchOf",
                    "precedes",
                    "isRelatedTo",
                    "replacedBy",
                    "exemplar",
                    "hasSkillLevel",
                    "isTranslationOf");
    private static final Pattern EXTENDED = Pattern.compile("ext:[a-zA-Z0-9._-]+");

    /** The text as the standard has it; empty if nothing can be made of it. */
    Optional<JsonNode> of(Member member, Optional<JsonNode> text, String what) {
        return switch (member.name()) {
            case "associationType" -> text.map(given -> associationType(given, what));
            case "caseVersion" -> text.filter(given -> given.asText().equals("1.1"));
            case "targetType" ->
                    text.filter(
                            given ->
                                    given.asText().equals("CASE")
                                            || EXTENDED.matcher(given.asText()).matches());
            default -> text;
        };
    }

    private JsonNode associationType(JsonNode given, String what) {
        String type = given.asText();
        if (ASSOCIATION_TYPES.contains(type) || EXTENDED.matcher(type).matches()) {
            return given;
        }
        String right =
                ASSOCIATION_TYPES.stream()
                        .filter(type.replaceAll("[^A-Za-z]", "")::equalsIgnoreCase)
                        .findFirst()
                        .orElse("ext:" + type.replaceAll("[^a-zA-Z0-9._-]+", "-"));
        notes.add(given, what + " is " + quoted(type), "read as " + right);
        return TextNode.valueOf(right.equals("ext:") ? "ext:none" : right);
    }
}
