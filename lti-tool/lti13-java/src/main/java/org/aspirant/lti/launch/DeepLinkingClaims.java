package org.aspirant.lti.launch;

import java.net.URI;
import java.util.List;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.http.Reach;

/**
 * The settings of a deep linking request: three of them must be there.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">LTI Deep Linking
 *     2.0, section 4.4</a>
 */
final class DeepLinkingClaims {

    private DeepLinkingClaims() {}

    static DeepLinkingSettings settings(ClaimReader claims, Reach reach) throws RefusalException {
        ClaimReader settings = claims.object(ClaimName.DEEP_LINKING_SETTINGS);
        if (settings == null) {
            throw new RefusalException(
                    LaunchFault.NO_DEEP_LINKING_SETTINGS, "deep_linking_settings are missing");
        }
        List<String> types = settings.texts("accept_types");
        if (types == null || types.stream().allMatch(String::isBlank)) {
            throw new RefusalException(LaunchFault.NO_ACCEPTED_TYPES, "accept_types are missing");
        }
        List<String> targets = settings.texts("accept_presentation_document_targets");
        if (targets == null) {
            throw new RefusalException(
                    LaunchFault.NO_ACCEPTED_TARGETS,
                    "accept_presentation_document_targets are missing");
        }
        URI returnUrl = settings.address("deep_link_return_url", reach);
        if (returnUrl == null) {
            throw new RefusalException(
                    LaunchFault.NO_RETURN_ADDRESS, "deep_link_return_url is missing");
        }
        return new DeepLinkingSettings(
                returnUrl,
                types,
                targets,
                settings.text("accept_media_types"),
                settings.flag("accept_multiple"),
                settings.flag("accept_lineitem"),
                Boolean.TRUE.equals(settings.flag("auto_create")),
                settings.text("title"),
                settings.text("text"),
                settings.verbatim("data"));
    }
}
