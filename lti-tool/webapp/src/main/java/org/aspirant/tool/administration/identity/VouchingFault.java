package org.aspirant.tool.administration.identity;

/** Why a district's identity provider vouched for nobody. */
public enum VouchingFault {
    NOT_OFFERED(
            "This server asks no district who you are. Use your name and password; whoever operates the"
                    + " server can set a district’s sign-in up."),
    TURNED_AWAY(
            "Your district’s sign-in did not let you in here, or you left it. If you did not leave it"
                    + " yourself, ask the people who run it to let you use Aspirant."),
    OUT_OF_ORDER(
            "Your district’s sign-in says that it is out of order. Try again in a few minutes; if it"
                    + " stays so, tell the people who run it."),
    NOT_ASKED_HERE(
            "This browser did not begin the sign-in that came back here, or has forgotten that it did."
                    + " Begin again below; if it happens again, let the browser keep cookies of this"
                    + " address."),
    NOT_SET_UP(
            "Your district’s sign-in does not take what this server asks of it. Trying again does not"
                    + " help: tell whoever operates this server, so that they compare their settings"
                    + " with the district’s."),
    NO_ANSWER_TO_TRUST(
            "This server could not reach your district’s sign-in, or cannot trust what it answered. Try"
                    + " again in a few minutes; if it stays so, tell whoever operates this server. You"
                    + " did nothing wrong.");

    /** The error that the tool itself gives where nothing was asked; no standard has it. */
    public static final String UNASKED = "not_asked_here";

    private final String advice;

    VouchingFault(String advice) {
        this.advice = advice;
    }

    /** What the person can do, in English; their name and password work in any case. */
    public String advice() {
        return advice;
    }

    /**
     * What an error means that the provider leads back with.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1">RFC 6749, section
     *     4.1.2.1</a>
     * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#AuthError">OpenID Connect
     *     Core, section 3.1.2.6</a>
     */
    public static VouchingFault of(String error) {
        return switch (error) {
            case "access_denied",
                    "login_required",
                    "interaction_required",
                    "account_selection_required",
                    "consent_required" ->
                    TURNED_AWAY;
            case UNASKED -> NOT_ASKED_HERE;
            case "server_error", "temporarily_unavailable" -> OUT_OF_ORDER;
            default -> NOT_SET_UP;
        };
    }
}
