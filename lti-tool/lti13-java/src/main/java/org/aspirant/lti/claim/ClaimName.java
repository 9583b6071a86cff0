package org.aspirant.lti.claim;

/**
 * Names of the claims that LTI adds to an OpenID Connect token.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3,
 *     sections 5.3 and 5.4</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/">LTI Deep Linking 2.0, sections 4.4 and
 *     4.5</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/">LTI Submission Review Service 1.0</a>
 */
public final class ClaimName {

    private static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";

    public static final String MESSAGE_TYPE = CORE + "message_type";
    public static final String VERSION = CORE + "version";
    public static final String DEPLOYMENT_ID = CORE + "deployment_id";
    public static final String TARGET_LINK_URI = CORE + "target_link_uri";
    public static final String RESOURCE_LINK = CORE + "resource_link";
    public static final String ROLES = CORE + "roles";
    public static final String CONTEXT = CORE + "context";
    public static final String TOOL_PLATFORM = CORE + "tool_platform";
    public static final String LAUNCH_PRESENTATION = CORE + "launch_presentation";
    public static final String CUSTOM = CORE + "custom";
    public static final String FOR_USER = CORE + "for_user";
    public static final String GRADE_SERVICE =
            "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    public static final String MEMBERSHIP_SERVICE =
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    public static final String DEEP_LINKING_SETTINGS = DEEP_LINKING + "deep_linking_settings";
    public static final String CONTENT_ITEMS = DEEP_LINKING + "content_items";
    public static final String DEEP_LINKING_DATA = DEEP_LINKING + "data";
    public static final String DEEP_LINKING_MESSAGE = DEEP_LINKING + "msg";
    public static final String DEEP_LINKING_LOG = DEEP_LINKING + "log";
    public static final String DEEP_LINKING_ERROR_MESSAGE = DEEP_LINKING + "errormsg";
    public static final String DEEP_LINKING_ERROR_LOG = DEEP_LINKING + "errorlog";

    private ClaimName() {}
}
