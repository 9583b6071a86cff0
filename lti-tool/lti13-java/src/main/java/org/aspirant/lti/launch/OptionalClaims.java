package org.aspirant.lti.launch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CustomValues;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.http.Reach;
import org.jspecify.annotations.Nullable;

/** The claims that a message may leave out; what is there must have its form. */
final class OptionalClaims {

    /** Far more than any language needs; RFC 5646, section 4.4.1, asks for 35 to be taken. */
    private static final int LONGEST_TAG = 100;

    private final ClaimReader claims;
    private final Reach reach;

    OptionalClaims(ClaimReader claims, Reach reach) {
        this.claims = claims;
        this.reach = reach;
    }

    @Nullable Context context() throws RefusalException {
        ClaimReader context = claims.object(ClaimName.CONTEXT);
        if (context == null) {
            return null;
        }
        String id = context.id("id");
        if (id == null) {
            throw new RefusalException(LaunchFault.MALFORMED_CLAIM, "context has no id");
        }
        List<String> types = context.texts("type");
        return new Context(
                id,
                context.text("label"),
                context.text("title"),
                types == null ? List.of() : types);
    }

    /** A platform that does not name itself is none: without a guid nothing can be compared. */
    @Nullable ToolPlatform platform() throws RefusalException {
        ClaimReader platform = claims.object(ClaimName.TOOL_PLATFORM);
        String guid = platform == null ? null : platform.id("guid");
        return platform == null || guid == null
                ? null
                : new ToolPlatform(
                        guid,
                        platform.text("name"),
                        platform.text("product_family_code"),
                        platform.text("version"));
    }

    LaunchPresentation presentation() throws RefusalException {
        ClaimReader presentation = claims.object(ClaimName.LAUNCH_PRESENTATION);
        if (presentation == null) {
            return new LaunchPresentation(null, null, locale(claims.text("locale")));
        }
        String locale = presentation.text("locale");
        return new LaunchPresentation(
                presentation.text("document_target"),
                presentation.address("return_url", reach),
                locale(locale == null ? claims.text("locale") : locale));
    }

    @Nullable AgsClaim grades() throws RefusalException {
        ClaimReader grades = claims.object(ClaimName.GRADE_SERVICE);
        if (grades == null || !(grades.has("lineitems") || grades.has("lineitem"))) {
            return null;
        }
        URI lineItems = grades.address("lineitems", reach);
        URI lineItem = grades.address("lineitem", reach);
        List<String> scopes = grades.texts("scope");
        Set<LtiScope> known =
                scopes == null
                        ? Set.of()
                        : scopes.stream()
                                .flatMap(urn -> LtiScope.of(urn).stream())
                                .collect(Collectors.toUnmodifiableSet());
        return claims.record(
                ClaimName.GRADE_SERVICE, () -> new AgsClaim(lineItems, lineItem, known));
    }

    @Nullable NrpsClaim members() throws RefusalException {
        ClaimReader members = claims.object(ClaimName.MEMBERSHIP_SERVICE);
        URI memberships =
                members == null ? null : members.address("context_memberships_url", reach);
        if (members == null || memberships == null) {
            return null;
        }
        List<String> versions = members.texts("service_versions");
        return new NrpsClaim(memberships, versions == null ? List.of() : versions);
    }

    CustomValues custom() throws RefusalException {
        ClaimReader custom = claims.object(ClaimName.CUSTOM);
        if (custom == null) {
            return CustomValues.NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : custom.names()) {
            String value = custom.scalar(name);
            if (value != null && !CustomValues.isUnreplaced(value)) {
                values.put(name, value);
            }
        }
        return new CustomValues(values);
    }

    private static @Nullable Locale locale(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return locale.getLanguage().isEmpty() || locale.toLanguageTag().length() > LONGEST_TAG
                ? null
                : locale;
    }
}
