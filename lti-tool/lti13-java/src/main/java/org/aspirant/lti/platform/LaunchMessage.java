package org.aspirant.lti.platform;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.registration.DeploymentId;
import org.jspecify.annotations.Nullable;

/**
 * A message of a platform, built claim by claim and then signed.
 *
 * <p>Each {@code with…} gives a new message and leaves this one as it is. Whatever is null in a
 * claim's record is left out of the token.
 *
 * @param claims the token's claims by name, in the order they were added
 */
public record LaunchMessage(Map<String, Object> claims) {

    public LaunchMessage {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /** A resource link launch with everything that such a launch must have, and nothing more. */
    public static LaunchMessage resourceLink(
            String issuer,
            String clientId,
            DeploymentId deployment,
            Person person,
            ResourceLink link,
            URI targetLink) {
        return message("LtiResourceLinkRequest", issuer, clientId, deployment, targetLink)
                .with(
                        ClaimName.RESOURCE_LINK,
                        present(
                                "id", link.id(),
                                "title", link.title(),
                                "description", link.description()))
                .with(ClaimName.ROLES, List.of())
                .withPerson(person);
    }

    /** A deep linking request with everything that such a request must have, and nothing more. */
    public static LaunchMessage deepLinking(
            String issuer,
            String clientId,
            DeploymentId deployment,
            Person person,
            DeepLinkingSettings settings,
            URI targetLink) {
        return message("LtiDeepLinkingRequest", issuer, clientId, deployment, targetLink)
                .with(ClaimName.DEEP_LINKING_SETTINGS, settingsClaim(settings))
                .withPerson(person);
    }

    /** Deep linking settings as a claim: for messages that are put together in another way. */
    public static Map<String, Object> settingsClaim(DeepLinkingSettings settings) {
        return present(
                "deep_link_return_url", settings.returnUrl().toString(),
                "accept_types", settings.acceptTypes(),
                "accept_presentation_document_targets", settings.documentTargets(),
                "accept_media_types", settings.acceptMediaTypes(),
                "accept_multiple", settings.acceptMultiple(),
                "accept_lineitem", settings.acceptLineItem(),
                "auto_create", settings.autoCreate(),
                "title", settings.title(),
                "text", settings.text(),
                "data", settings.data());
    }

    private static LaunchMessage message(
            String type, String issuer, String clientId, DeploymentId deployment, URI targetLink) {
        return new LaunchMessage(Map.of())
                .with("iss", issuer)
                .with("aud", clientId)
                .with(ClaimName.MESSAGE_TYPE, type)
                .with(ClaimName.VERSION, "1.3.0")
                .with(ClaimName.DEPLOYMENT_ID, deployment.value())
                .with(ClaimName.TARGET_LINK_URI, targetLink.toString());
    }

    /** Any claim: text, number, boolean, list or map; replaces one of the same name. */
    public LaunchMessage with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(name, value);
        return new LaunchMessage(more);
    }

    public LaunchMessage without(String name) {
        Map<String, Object> fewer = new LinkedHashMap<>(claims);
        fewer.remove(name);
        return new LaunchMessage(fewer);
    }

    public LaunchMessage withPerson(Person person) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.putAll(
                present(
                        "sub",
                        person.subject() == null ? null : person.subject().value(),
                        "name",
                        person.name(),
                        "given_name",
                        person.givenName(),
                        "family_name",
                        person.familyName(),
                        "email",
                        person.email()));
        return new LaunchMessage(more);
    }

    public LaunchMessage withRoles(CourseRole... roles) {
        return withRoles(Arrays.stream(roles).map(CourseRole::urn).toList());
    }

    public LaunchMessage withRoles(Collection<String> roles) {
        return with(ClaimName.ROLES, List.copyOf(roles));
    }

    public LaunchMessage withContext(Context context) {
        return with(
                ClaimName.CONTEXT,
                present(
                        "id",
                        context.id(),
                        "label",
                        context.label(),
                        "title",
                        context.title(),
                        "type",
                        context.types().isEmpty() ? null : context.types()));
    }

    public LaunchMessage withPresentation(LaunchPresentation presentation) {
        Locale locale = presentation.locale();
        return with(
                ClaimName.LAUNCH_PRESENTATION,
                present(
                        "document_target",
                        presentation.documentTarget(),
                        "return_url",
                        text(presentation.returnUrl()),
                        "locale",
                        locale == null ? null : locale.toLanguageTag()));
    }

    public LaunchMessage withPlatform(ToolPlatform platform) {
        return with(
                ClaimName.TOOL_PLATFORM,
                present(
                        "guid", platform.guid(),
                        "name", platform.name(),
                        "product_family_code", platform.productFamilyCode(),
                        "version", platform.version()));
    }

    public LaunchMessage withGrades(AgsClaim grades) {
        return with(
                ClaimName.GRADE_SERVICE,
                present(
                        "scope",
                        grades.scopes().stream().sorted().map(LtiScope::urn).toList(),
                        "lineitems",
                        text(grades.lineItems()),
                        "lineitem",
                        text(grades.lineItem())));
    }

    public LaunchMessage withMembers(NrpsClaim members) {
        return with(
                ClaimName.MEMBERSHIP_SERVICE,
                present(
                        "context_memberships_url",
                        text(members.memberships()),
                        "service_versions",
                        members.versions()));
    }

    public LaunchMessage withCustom(Map<String, String> custom) {
        return with(ClaimName.CUSTOM, Map.copyOf(custom));
    }

    /** The signed token for one authentication request. */
    public String sign(SigningKey key, String nonce, Instant issuedAt, Duration lifetime) {
        return key.sign(
                with("nonce", nonce)
                        .with("iat", issuedAt.getEpochSecond())
                        .with("exp", issuedAt.plus(lifetime).getEpochSecond())
                        .claims());
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private static Map<String, Object> present(@Nullable Object... namesAndValues) {
        Map<String, Object> present = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                present.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return present;
    }
}
