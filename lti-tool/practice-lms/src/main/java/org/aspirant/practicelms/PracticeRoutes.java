package org.aspirant.practicelms;

import java.util.function.Supplier;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.platform.deeplinking.ResponseChecks;
import org.aspirant.practicelms.deeplinking.OpenRequests;
import org.aspirant.practicelms.deeplinking.Returns;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.launch.Launches;
import org.aspirant.practicelms.page.DeepLinkingPages;
import org.aspirant.practicelms.page.PracticePages;
import org.aspirant.practicelms.page.RegistrationPages;
import org.aspirant.practicelms.page.ReviewPages;
import org.aspirant.practicelms.page.SteeringForms;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.aspirant.practicelms.services.GradeAddresses;
import org.aspirant.practicelms.services.GradeServices;
import org.aspirant.practicelms.services.TokenEndpoint;

/** Everything that the platform answers to, by its address. */
final class PracticeRoutes {

    private final PracticeLms lms;
    private final Within within;

    PracticeRoutes(PracticeLms lms, Within within) {
        this.lms = lms;
        this.within = within;
    }

    /** What a platform keeps to itself. */
    record Within(
            PlatformAddresses addresses,
            Supplier<ToolRegistration> tool,
            Launches launches,
            TokenEndpoint tokens,
            GradeAddresses gradeAddresses,
            OpenRequests requests) {}

    void addTo(Routes routes) {
        routes.on("POST", "/token", within.tokens()::answer)
                .on(
                        "GET",
                        "/jwks",
                        request ->
                                Response.json(200, within.launches().publicJwks())
                                        .with("Cache-Control", "public, max-age=300"))
                .on(
                        "GET",
                        "/registration.yaml",
                        request ->
                                Response.of(
                                        200,
                                        "application/yaml; charset=utf-8",
                                        lms.registrationYaml()));
        new GradeServices(
                        lms.campus(),
                        lms::gradebook,
                        within.gradeAddresses(),
                        within.tokens().tokens(),
                        lms.faults())
                .addTo(routes);
        lms.registrations().addTo(routes);
        new RegistrationPages(
                        within.addresses(), lms.campus(), lms.registrations(), within.launches())
                .addTo(routes);
        new PracticePages(
                        within.addresses(),
                        within.tool(),
                        lms.campus(),
                        lms::gradebook,
                        within.launches(),
                        lms.faults())
                .addTo(routes);
        new ReviewPages(
                        within.addresses(),
                        within.tool(),
                        lms.campus(),
                        lms::reviewing,
                        within.launches()::begin)
                .addTo(routes);
        new DeepLinkingPages(
                        within.addresses(),
                        within.tool(),
                        lms.campus(),
                        new DeepLinkingPages.Doing(
                                within.launches()::begin, lms::choosing, lms::from, lms::copy),
                        new Returns(
                                within.requests(),
                                within.tool(),
                                new ResponseChecks(
                                        new RemoteKeySets(new JdkHttpFetch(), lms.clock()),
                                        within.addresses().issuer(),
                                        lms.clock()),
                                (course, item) ->
                                        Activities.place(course, lms.gradebook(course), item)))
                .addTo(routes);
        new SteeringForms(
                        within.addresses(),
                        lms.campus(),
                        lms::gradebook,
                        lms::addActivity,
                        lms.faults(),
                        lms::revokeTokens)
                .addTo(routes);
    }
}
