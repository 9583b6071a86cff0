/**
 * LTI 1.3 in plain Java, for any web stack: the tool's side, and under {@code platform} the
 * platform's.
 *
 * <p>A tool goes through the packages in this order:
 *
 * <ol>
 *   <li>{@code registration}: which platforms the tool is registered at;
 *   <li>{@code login}: a platform asks to log somebody in; the answer is a redirect back to it;
 *   <li>{@code launch}: the platform posts a signed message; the answer is a launch or a refusal;
 *   <li>{@code deeplinking}: where the message asks for links, the signed answer;
 *   <li>{@code token}, {@code grades} and {@code roster}: the tool calls the platform back, as fast
 *       as {@code pace} lets it.
 * </ol>
 *
 * <p>Under them lie {@code claim} (what a message says), {@code keys} (who signed it), {@code http}
 * and {@code json} (how it travels).
 *
 * <h2>What this library does not know</h2>
 *
 * <p>Servlets, Jakarta, cookies' transport, HTML, sessions, databases, courses, rubrics. It meets
 * storage only through {@code Registrations} and {@code PendingLogins}, and the network only
 * through {@code HttpFetch}.
 */
@NullMarked
package org.aspirant.lti;

import org.jspecify.annotations.NullMarked;
