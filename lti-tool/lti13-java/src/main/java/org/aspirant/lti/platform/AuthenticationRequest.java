package org.aspirant.lti.platform;

import org.jspecify.annotations.Nullable;

/**
 * A tool's question who the browser's person is, checked.
 *
 * @param tool who asks
 * @param redirectUri where to post the answer, one of the tool's registered ones
 * @param loginHint as the platform sent it
 * @param messageHint as the platform sent it
 * @param nonce to repeat in the token
 * @param state to repeat beside the token; null if the tool sent none
 */
public record AuthenticationRequest(
        RegisteredTool tool,
        String redirectUri,
        String loginHint,
        String messageHint,
        String nonce,
        @Nullable String state) {}
