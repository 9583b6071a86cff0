package org.aspirant.tool.platformlink.connect.invitation;

import org.aspirant.lti.dynamic.PlatformConfiguration;
import org.aspirant.lti.dynamic.PlatformProduct;
import org.aspirant.lti.http.Origin;

/**
 * The platform that wants to register, for people to read.
 *
 * @param issuer what it calls itself
 * @param product such as {@code moodle}; empty where it says none
 * @param version empty where it says none
 * @param account of a hosted platform; empty where it says none
 * @param registersAt the origin that gets the registration, and the platform's token with it
 */
public record Applicant(
        String issuer, String product, String version, String account, String registersAt) {

    static Applicant of(PlatformConfiguration platform) {
        PlatformProduct product = platform.product();
        return new Applicant(
                platform.issuer(),
                product.family(),
                product.version(),
                product.account(),
                Origin.of(platform.registration()).toString());
    }
}
