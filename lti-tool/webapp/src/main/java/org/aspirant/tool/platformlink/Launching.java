package org.aspirant.tool.platformlink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.launch.LaunchFault;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.LaunchPost;
import org.aspirant.lti.launch.LaunchValidation;
import org.aspirant.lti.launch.LtiLaunch;
import org.aspirant.lti.login.BrowserBinding;
import org.aspirant.lti.login.LoginFault;
import org.aspirant.lti.login.LoginInitiation;
import org.aspirant.lti.login.LoginOutcome;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.login.PlatformStorage;
import org.aspirant.lti.login.State;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.admission.Admission;
import org.aspirant.tool.platformlink.admission.AdmissionOutcome;
import org.aspirant.tool.platformlink.connect.ConnectFault;
import org.aspirant.tool.platformlink.connect.ConnectedRegistrations;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.limit.Allowance;
import org.aspirant.tool.platformlink.limit.LimitFault;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.jspecify.annotations.Nullable;

/** The web's one way to LTI: begins logins, takes launches, and says who may frame a page. */
public final class Launching {

    private final LoginInitiation initiation;
    private final LaunchValidation validation;
    private final Admission admission;
    private final ConnectedRegistrations registrations;
    private final Allowance launches;

    public Launching(
            LoginInitiation initiation,
            LaunchValidation validation,
            Admission admission,
            ConnectedRegistrations registrations,
            Allowance launches) {
        this.initiation = initiation;
        this.validation = validation;
        this.admission = admission;
        this.registrations = registrations;
        this.launches = launches;
    }

    /**
     * Begins a login.
     *
     * <p>Only launches that were admitted count against a registration's allowance, so that nobody
     * else can use it up; and it is here that one too many is turned away, before the platform is
     * asked for a message that works once.
     *
     * @param parameters what the platform sent, by GET or POST
     */
    public LoginAnswer login(Map<String, List<String>> parameters) {
        Optional<RegistrationKey> crowded =
                registration(parameters)
                        .map(Registration::key)
                        .filter(key -> launches.isUsedUp(key.toString()));
        if (crowded.isPresent()) {
            var fault = LimitFault.TOO_MANY_LAUNCHES;
            return new LoginAnswer.Refused(
                    new Refusal(fault, fault.advice(), crowded.get().toString()));
        }
        LoginOutcome outcome = initiation.initiate(LoginRequest.of(parameters));
        if (outcome instanceof LoginOutcome.Redirect redirect) {
            return new LoginAnswer.ToPlatform(
                    redirect.location(),
                    redirect.binding().setCookieHeader(),
                    redirect.storage()
                            .map(StoragePlace::of)
                            .map(
                                    place ->
                                            new LoginAnswer.Keeping(
                                                    place, redirect.binding().value())));
        }
        var refused = (LoginOutcome.Refused) outcome;
        return new LoginAnswer.Refused(
                heldBack(parameters)
                        .filter(fault -> refused.fault() == LoginFault.UNKNOWN_REGISTRATION)
                        .map(fault -> new Refusal(fault, fault.advice(), refused.detail()))
                        .orElseGet(
                                () ->
                                        new Refusal(
                                                refused.fault(),
                                                refused.fault().advice(),
                                                refused.detail())));
    }

    /** A platform that registered itself and is not approved is told so. */
    private Optional<ConnectFault> heldBack(Map<String, List<String>> parameters) {
        return usable(parameters, "iss")
                .flatMap(
                        issuer ->
                                usable(parameters, "client_id")
                                        .flatMap(
                                                client ->
                                                        registrations.heldBack(
                                                                new PlatformName(issuer, client))));
    }

    /**
     * Takes a launch.
     *
     * @param form what the platform let the browser post
     * @param cookies the value of a cookie by its name
     * @param stored what a page of ours got from the platform's storage, "" if it got nothing;
     *     empty if the launch comes from the platform itself
     */
    public LaunchAnswer launch(
            Map<String, List<String>> form,
            Function<String, Optional<String>> cookies,
            Optional<String> stored) {
        var parameters = new Parameters(form);
        LaunchPost shown = LaunchPost.of(parameters, cookies);
        boolean keepsCookies = shown.binding() != null;
        LaunchOutcome outcome =
                validation.validate(
                        keepsCookies ? shown : new LaunchPost(parameters, stored.orElse(null)));
        if (outcome instanceof LaunchOutcome.Rejected rejected) {
            return (rejected.fault() == LaunchFault.BROWSER_NOT_BOUND && stored.isEmpty()
                            ? validation.storage(shown)
                            : Optional.<PlatformStorage>empty())
                    .<LaunchAnswer>map(
                            storage -> new LaunchAnswer.AskStorage(StoragePlace.of(storage)))
                    .orElseGet(() -> refused(rejected.fault(), rejected.detail()));
        }
        LtiLaunch launch = ((LaunchOutcome.Accepted) outcome).launch();
        AdmissionOutcome admitted = admission.admit(launch);
        if (admitted instanceof AdmissionOutcome.NotReviewed not) {
            return new LaunchAnswer.Refused(
                    new Refusal(not.fault(), not.fault().advice(), "submission review"));
        }
        if (admitted instanceof AdmissionOutcome.Entered entered) {
            boolean unused = launches.use(launch.registration().toString());
            return new LaunchAnswer.Admitted(entered.launch(), keepsCookies);
        }
        return refused(LaunchFault.UNKNOWN_DEPLOYMENT, "the deployment waits for approval");
    }

    /** The name of the cookie that bound the launch to the browser; it has done its work. */
    public Optional<String> spentCookie(Map<String, List<String>> form) {
        return state(form).map(BrowserBinding::cookieName);
    }

    /**
     * Where a login would send the browser, as far as its parameters name a registration: a form
     * that ends there must be allowed to.
     */
    public Optional<String> platformOrigin(Map<String, List<String>> parameters) {
        return registration(parameters)
                .map(known -> Origin.of(known.endpoints().authorization()).toString());
    }

    /** The registration that the parameters of a login name, if it is one. */
    private Optional<Registration> registration(Map<String, List<String>> parameters) {
        Optional<String> issuer = usable(parameters, "iss");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        List<Registration> known =
                usable(parameters, "client_id")
                        .map(client -> new RegistrationKey(issuer.get(), client))
                        .map(key -> registrations.find(key).stream().toList())
                        .orElseGet(() -> registrations.ofIssuer(issuer.get()));
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /**
     * The origins that may frame the pages of a launch, separated by blanks; empty if its platform
     * is connected no more, and the launch is over.
     */
    public Optional<String> framers(LaunchSession session) {
        return registrations
                .find(session.tenancy().registration())
                .map(registration -> Framers.of(registration, session));
    }

    private static LaunchAnswer refused(LaunchFault fault, String detail) {
        return new LaunchAnswer.Refused(new Refusal(fault, fault.advice(), detail));
    }

    private static Optional<State> state(Map<String, List<String>> form) {
        String sent = single(form, "state");
        return sent == null ? Optional.empty() : State.parse(sent);
    }

    private static Optional<String> usable(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(single(parameters, name))
                .filter(id -> !id.isBlank() && id.length() <= 255 && id.indexOf('\0') < 0);
    }

    private static @Nullable String single(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : null;
    }
}
