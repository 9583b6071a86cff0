package org.aspirant.practicelms.launch;

/** What the authorization endpoint does with a request. */
public sealed interface AuthorizationOutcome {

    /**
     * Something goes to the tool: a message, or an error.
     *
     * @param twice the same form is to be posted a second time
     */
    record Post(FormPost form, boolean twice) implements AuthorizationOutcome {}

    /**
     * The person sees a page of the platform, and the tool hears nothing.
     *
     * @param status 400 or 404
     * @param reason what is wrong with the request
     */
    record ShownHere(int status, String reason) implements AuthorizationOutcome {}
}
