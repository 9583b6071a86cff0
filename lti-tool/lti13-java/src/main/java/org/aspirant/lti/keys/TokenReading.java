package org.aspirant.lti.keys;

/** What became of a text that should be a signed token. */
public sealed interface TokenReading {

    /** It has the form of one; its signature is not checked yet. */
    record Read(SignedToken token) implements TokenReading {}

    /** It has not. */
    record Unreadable(TokenFault fault, String detail) implements TokenReading {}
}
