package org.aspirant.tool.web.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.ConnectionDescription;
import org.aspirant.tool.platformlink.connect.ConnectionReport;
import org.aspirant.tool.platformlink.connect.ConnectionState;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.refusal.Advice;

/**
 * One platform, and what can be done about it.
 *
 * @param admitted which new deployments are admitted by themselves
 * @param report of the test that was just made
 * @param clock what is wrong with the platform's clock, by what its services answered
 */
public record PlatformPage(
        AdminFrame around,
        ConnectionDescription platform,
        NewDeployments admitted,
        Optional<ConnectionReport> report,
        Optional<ConnectionReport.Finding> clock)
        implements Page {

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/platform.jte";
    }

    /** What was found, in the reader's language. */
    public String says(ConnectionReport.Finding finding) {
        return finding.fault()
                .map(fault -> Advice.of(fault, finding.says(), frame().text()))
                .orElseGet(() -> frame().text().get("admin.test.works"));
    }

    /** Whose clock is ahead by how much, in the reader's language. */
    public String apart(ConnectionReport tested) {
        var ahead = tested.ahead();
        return frame().text()
                .get(
                        ahead.isNegative() ? "admin.test.behind" : "admin.test.ahead",
                        ahead.abs().toSeconds());
    }

    public List<NewDeployments> policies() {
        return List.of(NewDeployments.values());
    }

    public boolean mayApprove() {
        return !platform.writtenDown() && platform.listed().state() != ConnectionState.APPROVED;
    }

    public boolean mayRefuse() {
        return !platform.writtenDown() && platform.listed().state() != ConnectionState.REFUSED;
    }
}
