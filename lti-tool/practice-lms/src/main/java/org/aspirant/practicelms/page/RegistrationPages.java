package org.aspirant.practicelms.page;

import java.net.URI;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.http.Reach;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.launch.Launches;
import org.aspirant.practicelms.registration.DynamicRegistrations;
import org.aspirant.practicelms.registration.PlatformAddresses;

/** The page on which an administrator of the platform adds a tool that registers itself. */
public final class RegistrationPages {

    private static final int LONGEST = 2000;

    private final PlatformAddresses addresses;
    private final Campus campus;
    private final DynamicRegistrations registrations;
    private final Launches launches;

    public RegistrationPages(
            PlatformAddresses addresses,
            Campus campus,
            DynamicRegistrations registrations,
            Launches launches) {
        this.addresses = addresses;
        this.campus = campus;
        this.registrations = registrations;
        this.launches = launches;
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/tools", request -> ask())
                .on("POST", "/tools", this::open)
                .on("POST", "/keys", this::rotate);
    }

    private Answer ask() {
        return page(
                """
                <div class="pagehead">
                  <h1 id="open-h" tabindex="-1">Add a tool</h1>
                  <p class="soft">Paste the registration link that an administrator of the tool made for you. It takes the place of the tool that is here now.</p>
                </div>
                <form class="card stack" action="/tools" method="post">
                  <div class="field">
                    <label for="address">Registration link</label>
                    <input class="input whole" id="address" name="address" type="url" required maxlength="2000">
                  </div>
                  <fieldset class="stack tight">
                    <legend>Ask as</legend>
                    <label class="mishap"><input type="radio" name="manner" value="MOODLE" checked><span>Moodle would</span></label>
                    <label class="mishap"><input type="radio" name="manner" value="CANVAS"><span>Canvas would</span></label>
                  </fieldset>
                  <div class="row"><button class="button" type="submit">Open the tool’s registration</button></div>
                </form>
                <form class="card stack" action="/keys" method="post">
                  <h2>Keys</h2>
                  <p class="small soft">A careful platform publishes its next key a while before it signs with it. The key before stays published.</p>
                  <div class="row">
                    <button class="button quiet" type="submit" name="step" value="announce">Publish the next key</button>
                    <button class="button quiet" type="submit" name="step" value="sign">Sign with the next key</button>
                  </div>
                </form>
                """,
                "",
                addresses.base().toString());
    }

    private Answer open(Request request) {
        Sent form = SteeringForms.own(request, campus, addresses);
        String given = form.required("address").strip();
        Manner manner = form.constant("manner", Manner.MOODLE);
        URI tool = address(given);
        URI opening = registrations.opening(tool, manner);
        return page(
                """
                <div class="pagehead">
                  <h1 id="open-h" tabindex="-1">The tool registers</h1>
                  <p class="soft" id="registering" role="status" data-origin="%s" data-done="The tool is registered here and has closed its page.">The tool’s own page is below. It says when it is done.</p>
                </div>
                <iframe class="frame" name="registration" title="The tool’s registration page" src="%s"></iframe>
                <p><a href="/">Back to the courses</a></p>
                """
                        .formatted(
                                Markup.escape(Origin.of(tool).toString()),
                                Markup.escape(opening.toString())),
                "register.js",
                Origin.of(tool).toString());
    }

    private Answer rotate(Request request) {
        Sent form = SteeringForms.own(request, campus, addresses);
        if (form.required("step").equals("announce")) {
            launches.announceKey();
        } else {
            launches.rotateKeys();
        }
        return Response.seeOther(addresses.at("/tools"));
    }

    private static Response page(String content, String script, String framed) {
        return Markup.response(
                200, Markup.page("Practice LMS: add a tool", "narrow", script, content), framed);
    }

    private static URI address(String given) {
        try {
            URI address = URI.create(given);
            if (given.length() <= LONGEST && Reach.LOOPBACK.permits(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw RequestRefused.badRequest("Paste the whole registration link of the tool.");
        }
        throw RequestRefused.badRequest("Paste the whole registration link of the tool.");
    }
}
