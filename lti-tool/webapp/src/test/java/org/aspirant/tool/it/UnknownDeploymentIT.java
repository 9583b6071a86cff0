package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.Test;

/**
 * A deployment that a known registration does not name: nobody comes in, and an administrator can
 * change that.
 */
class UnknownDeploymentIT {

    private static final DeploymentId UNNAMED = new DeploymentId("unnamed-7");

    private final HostileSite hostile = SharedServers.hostile();

    private Page launch() {
        Begun begun =
                HostilePlatform.begin(hostile.visitor(), hostile.site(), Keys.UNNAMED, UNNAMED);
        return hostile.post(
                begun,
                hostile.platform()
                        .token(
                                HostilePlatform.message(hostile.site(), Keys.UNNAMED, UNNAMED),
                                begun));
    }

    private static void waits(Page page) {
        assertThat(page.status()).as("%s", page).isEqualTo(400);
        assertThat(page.dom().select("dl.facts dd").text()).isEqualTo("unknown-deployment");
        assertThat(page.words()).contains("An administrator of the tool can approve");
    }

    @Test
    void waitsUntilAnAdministratorAdmitsIt() {
        waits(launch());
        waits(launch());
        assertThat(hostile.goodLaunch(Keys.UNNAMED).status()).as("the named one").isEqualTo(200);
        waits(launch());

        var operator = new Operator(hostile.site(), hostile.visitor());
        String secret = operator.administratorsSecret();
        Visitor admin = AdminAccount.enrol(hostile.visitor(), secret, "una").browser();
        Page deployments = admin.get("/admin/deployments");
        assertThat(deployments.words()).contains(UNNAMED.value());
        Page admitted =
                admin.press(
                        deployments.formTo("/decision").set("name", "After all"), "do", "admit");
        assertThat(admitted.words()).contains("After all");
        assertThat(launch().status()).isEqualTo(200);
    }
}
