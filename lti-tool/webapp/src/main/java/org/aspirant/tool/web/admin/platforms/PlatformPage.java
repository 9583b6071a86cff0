package org.aspirant.tool.web.admin.platforms;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.ConnectionDescription;
import org.aspirant.tool.platformlink.connect.ConnectionFault;
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
 * @param clock how far the platform's clock is ahead of ours, by what its services answered lately;
 *     empty while they agree
 */
public record PlatformPage(
        AdminFrame around,
        ConnectionDescription platform,
        NewDeployments admitted,
        Optional<ConnectionReport> report,
        Optional<Duration> clock)
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
    public String apart(Duration ahead) {
        return frame().text()
                .get(
                        ahead.isNegative() ? "admin.test.behind" : "admin.test.ahead",
                        ahead.abs().toSeconds());
    }

    /** What clocks that differ do, and who has to do what, in the reader's language. */
    public String otherTime() {
        var fault = ConnectionFault.OTHER_TIME;
        return Advice.of(fault, fault.advice(), frame().text());
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
