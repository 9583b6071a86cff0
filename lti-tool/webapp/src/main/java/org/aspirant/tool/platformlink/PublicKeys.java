package org.aspirant.tool.platformlink;

/** What we publish of our keys. */
@FunctionalInterface
public interface PublicKeys {

    /** A JSON Web Key Set: the key that signs, and those that signed or will sign. */
    String asJson();
}
