package org.aspirant.rubric.exchange.caseframework.members;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass.Kind;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass.Member;
import org.aspirant.rubric.format.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Brings a package that somebody else has written into the form that the standard asks for. What
 * can be mended is mended and noted; members that the standard does not know are kept under our
 * extension key; only what nothing can be made of is a finding.
 */
public final class StrictForm {

    private static final Pattern UUID =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** Classes whose texts nothing depends on. */
    private static final Set<CaseClass> DEFINITIONS =
            EnumSet.of(
                    CaseClass.CONCEPT,
                    CaseClass.SUBJECT,
                    CaseClass.LICENSE,
                    CaseClass.ITEM_TYPE,
                    CaseClass.GROUPING);

    private final Notes notes;
    private final Findings findings;
    private @Nullable String changed;

    /**
     * The object whose extension keeps unknown members: itself, or for a link what it stands in.
     *
     * @param prefix what names of kept members begin with
     */
    private record Keeper(ObjectNode node, CaseClass type, String prefix) {

        Keeper of(ObjectNode inner, CaseClass innerType, String name) {
            return innerType.has("extensions")
                    ? new Keeper(inner, innerType, "")
                    : new Keeper(node, type, prefix + name + ".");
        }

        void keep(String name, JsonNode value) {
            Extension.in(node, type).withObjectProperty(Extension.KEPT).set(prefix + name, value);
        }
    }

    public StrictForm(Notes notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
    }

    /** The package, changed in place, without a wrapper around it. */
    public ObjectNode bring(ObjectNode root) {
        ObjectNode content = unwrapped(root, CaseClass.PACKAGE);
        JsonNode document = content.path("CFDocument");
        JsonNode time = document.path("CFDocument").path("lastChangeDateTime");
        changed = document.path("lastChangeDateTime").asText(time.asText(null));
        mend(content, CaseClass.PACKAGE, new Keeper(content, CaseClass.PACKAGE, ""));
        return content;
    }

    private ObjectNode unwrapped(ObjectNode node, CaseClass type) {
        if (node.size() == 1) {
            var only = node.properties().iterator().next();
            if (only.getKey().equalsIgnoreCase(type.title())
                    && !type.has(only.getKey())
                    && only.getValue() instanceof ObjectNode inner) {
                notes.add(node, type.title() + " is wrapped in an object", "taken out of it");
                return inner;
            }
        }
        return node;
    }

    private void mend(ObjectNode node, CaseClass type, Keeper keeper) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Map<String, JsonNode> unknown = new LinkedHashMap<>();
        for (String name : names) {
            name(node, type, name, unknown);
        }
        var values = new MemberValue(notes);
        for (Member member : type.members()) {
            if (node.path(member.name()).isNull()) {
                node.remove(member.name());
            }
            if (node.has(member.name())) {
                value(node, type, member, values, keeper);
            } else if (member.required()) {
                supply(node, type, member);
            }
        }
        unknown.forEach(keeper::keep);
    }

    private void name(ObjectNode node, CaseClass type, String name, Map<String, JsonNode> unknown) {
        if (type.has(name)) {
            return;
        }
        JsonNode value = node.remove(name);
        Optional<String> meant = type.meant(name).filter(right -> !node.has(right));
        if (meant.isPresent()) {
            notes.add(value, type.title() + " has " + quoted(name), "read as " + meant.get());
            node.set(meant.get(), value);
        } else {
            notes.add(
                    value,
                    type.title() + " has the unknown member " + quoted(name),
                    "kept in its extensions under " + Extension.KEY);
            unknown.put(name, value);
        }
    }

    private void value(
            ObjectNode node, CaseClass type, Member member, MemberValue values, Keeper keeper) {
        String name = member.name();
        JsonNode given = node.path(name);
        String what = type.title() + "'s " + name;
        if (member.kind() == Kind.ONE) {
            if (values.link(given, member) instanceof ObjectNode one) {
                ObjectNode inner = unwrapped(one, member.type());
                node.set(name, inner);
                mend(inner, member.type(), keeper.of(inner, member.type(), name));
            } else {
                unusable(node, type, member, keeper);
            }
        } else if (member.kind() == Kind.MANY) {
            many(node, member, values.list(given, what), keeper);
        } else {
            var right = values.of(member, given, what);
            if (right.isPresent()) {
                node.set(name, right.get());
            } else {
                unusable(node, type, member, keeper);
            }
        }
    }

    private void many(ObjectNode node, Member member, List<JsonNode> given, Keeper keeper) {
        var array = node.arrayNode();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) instanceof ObjectNode one) {
                ObjectNode inner = unwrapped(one, member.type());
                array.add(inner);
                String name = member.name() + "." + i;
                mend(inner, member.type(), keeper.of(inner, member.type(), name));
            } else {
                findings.add(
                        given.get(i),
                        member.name() + " lists what is no object",
                        "list objects of " + member.type().title());
            }
        }
        node.set(member.name(), array);
    }

    private void unusable(ObjectNode node, CaseClass type, Member member, Keeper keeper) {
        JsonNode value = node.remove(member.name());
        String what = type.title() + "'s " + member.name() + " is " + quoted(shown(value));
        if (member.required() && member.kind() != Kind.URI) {
            findings.add(value, what, MemberValue.wanted(member));
        } else {
            notes.add(value, what, "kept in its extensions under " + Extension.KEY);
            keeper.keep(member.name(), value);
            if (member.required()) {
                supply(node, type, member);
            }
        }
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private void supply(ObjectNode node, CaseClass type, Member member) {
        String lacks = type.title() + " lacks " + member.name();
        String identifier = node.path("identifier").asText();
        if (member.kind() == Kind.URI && UUID.matcher(identifier).matches()) {
            notes.add(node, lacks, "made from its identifier");
            node.set(member.name(), TextNode.valueOf("urn:uuid:" + identifier));
        } else if (member.kind() == Kind.TIME && changed != null && type != CaseClass.DOCUMENT) {
            notes.add(node, lacks, "taken to be that of the document");
            Moments.time(changed)
                    .ifPresent(time -> node.set(member.name(), TextNode.valueOf(time)));
        } else if (member.name().equals("creator")) {
            notes.add(node, lacks, "\"unknown\" stands for it");
            node.put("creator", "unknown");
        } else if (DEFINITIONS.contains(type) && member.kind() == Kind.TEXT) {
            notes.add(node, lacks, "its title stands for it");
            node.put(member.name(), node.path("title").asText("unknown"));
        } else if (type == CaseClass.LINK || type == CaseClass.GENERAL_LINK) {
            suppliedLink(node, member, lacks);
        } else if (member.kind() != Kind.URI || node.has("identifier")) {
            findings.add(node, lacks, "add the member " + member.name());
        }
    }

    private void suppliedLink(ObjectNode node, Member member, String lacks) {
        if (member.name().equals("title") && node.has("identifier")) {
            notes.add(node, lacks, "its identifier stands for it");
            node.set("title", node.path("identifier"));
        } else if (!member.name().equals("title")) {
            findings.add(node, lacks, "add the member " + member.name());
        }
    }
}
