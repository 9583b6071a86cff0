package org.aspirant.lti.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who launches, as far as the platform says.
 *
 * @param subject null only in an anonymous launch
 * @param name null where the platform withholds it, like all that follow
 * @param givenName first name
 * @param familyName last name
 * @param email never a key for anything
 */
public record Person(
        @Nullable Subject subject,
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email) {

    public static Person withheld(Subject subject) {
        return new Person(subject, null, null, null, null);
    }

    public boolean isAnonymous() {
        return subject == null;
    }

    /** Without name and address: records end up in logs. */
    @Override
    public String toString() {
        return "Person[" + subject + "]";
    }
}
