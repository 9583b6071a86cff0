package org.aspirant.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.CustomValues;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of members.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#membership-container-media-type">LTI
 *     NRPS 2.0, Membership container media type</a>
 */
record MembershipContainer(String contextId, List<Member> members) {

    /**
     * Reads a page.
     *
     * @throws UnreadableJsonException if it is no container, or one entry is no member: without a
     *     subject, a list of roles, or a status that means anything. A name or address that is no
     *     text counts as withheld.
     */
    static MembershipContainer read(String body) throws UnreadableJsonException {
        JsonNode container = StrictJson.object(body);
        JsonNode entries = container.path("members");
        if (!entries.isArray()) {
            throw new UnreadableJsonException("a container without members");
        }
        String context = text(container.path("context"), "id");
        if (context == null) {
            throw new UnreadableJsonException("a container without a course");
        }
        List<Member> members = new ArrayList<>();
        for (JsonNode entry : entries) {
            members.add(member(entry));
        }
        return new MembershipContainer(context, members);
    }

    private static Member member(JsonNode entry) throws UnreadableJsonException {
        JsonNode id = entry.path("user_id");
        Subject subject;
        try {
            subject = new Subject(id.isTextual() || id.isIntegralNumber() ? id.asText() : "");
        } catch (IllegalArgumentException e) {
            throw new UnreadableJsonException("a member whose " + e.getMessage());
        }
        if (subject.value().indexOf('\0') >= 0) {
            throw new UnreadableJsonException("a member whose subject holds a NUL");
        }
        return new Member(
                subject,
                status(entry.path("status")),
                roles(entry.path("roles")),
                new Person(
                        subject,
                        text(entry, "name"),
                        text(entry, "given_name"),
                        text(entry, "family_name"),
                        text(entry, "email")),
                text(entry, "lis_person_sourcedid"),
                messages(entry.path("message")));
    }

    private static MembershipStatus status(JsonNode status) throws UnreadableJsonException {
        return status.isMissingNode() || status.isNull()
                ? MembershipStatus.ACTIVE
                : MembershipStatus.of(status.asText())
                        .orElseThrow(
                                () -> new UnreadableJsonException("a member of unknown status"));
    }

    private static List<String> roles(JsonNode roles) throws UnreadableJsonException {
        if (!roles.isArray()) {
            throw new UnreadableJsonException("a member without a list of roles");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode role : roles) {
            if (!role.isTextual()) {
                throw new UnreadableJsonException("a role that is no text");
            }
            names.add(role.textValue());
        }
        return names;
    }

    private static List<MemberMessage> messages(JsonNode section) {
        List<MemberMessage> messages = new ArrayList<>();
        for (JsonNode message : section) {
            String type = text(message, ClaimName.MESSAGE_TYPE);
            if (type != null) {
                Map<String, String> custom = new LinkedHashMap<>();
                message.path(ClaimName.CUSTOM)
                        .properties()
                        .forEach(
                                value -> {
                                    if (value.getValue().isValueNode()
                                            && !value.getValue().isNull()
                                            && !CustomValues.isUnreplaced(
                                                    value.getValue().asText())) {
                                        custom.put(value.getKey(), value.getValue().asText());
                                    }
                                });
                messages.add(new MemberMessage(type, new CustomValues(custom)));
            }
        }
        return messages;
    }

    /** A text that somebody can read; null for anything else. */
    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual()
                        && !value.textValue().isBlank()
                        && value.textValue().indexOf('\0') < 0
                ? value.textValue()
                : null;
    }
}
