package org.aspirant.practicelms.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.http.Server;
import org.aspirant.practicelms.registration.PlatformAddresses;

/**
 * Measures a tool: a full launch is a login initiation and the form that follows it, by a browser
 * that has not been there before.
 */
public final class Load {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Load() {}

    /**
     * Runs the command; ends with 0, with 1 if some launch failed, with 2 if the arguments are
     * wrong.
     */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        LoadPlan plan;
        try {
            plan = LoadOptions.read(args);
        } catch (IllegalArgumentException e) {
            err.println("load: " + e.getMessage());
            err.print(LoadOptions.USAGE);
            return MISUSED;
        }
        var keys = SigningKeys.generate();
        var routes =
                new Routes().on("GET", "/jwks", request -> Response.json(200, keys.publicJwks()));
        try (var server = Server.bind(plan.port(), routes)) {
            server.begin();
            var addresses = new PlatformAddresses(URI.create("http://127.0.0.1:" + server.port()));
            String issuer = plan.issuer().orElseGet(addresses::issuer);
            out.println("The tool has to know issuer " + issuer + ", client id " + plan.clientId());
            out.println("and the key set " + addresses.jwks() + ".");
            out.flush();
            return measured(plan, new Messages(plan, issuer, keys.current()), out);
        } catch (IOException e) {
            err.println("load: port " + plan.port() + " is taken; choose --port.");
            return FAILED;
        }
    }

    private static int measured(LoadPlan plan, Messages messages, PrintStream out) {
        try (var run = new LoadRun(plan, messages)) {
            var warmUp = new LoadResult(plan);
            run.launch(0, plan.warmUp(), warmUp);
            var result = new LoadResult(plan);
            run.launch(plan.warmUp(), plan.launches(), result);
            out.print(result.text());
            out.flush();
            return result.failures().count() == 0 ? DONE : FAILED;
        }
    }
}
