package org.aspirant.lti.dynamic;

import java.util.Locale;

/**
 * What a platform says it is, for people to read: nothing is allowed because of it.
 *
 * @param family product family code, such as {@code moodle}; empty where the platform says none
 * @param version empty where the platform says none
 * @param account the account of a hosted platform that asks, which its issuer does not tell; empty
 *     where the platform says none
 */
public record PlatformProduct(String family, String version, String account) {

    public boolean isCanvas() {
        return family.toLowerCase(Locale.ROOT).equals("canvas");
    }

    public boolean isMoodle() {
        return family.toLowerCase(Locale.ROOT).equals("moodle");
    }
}
