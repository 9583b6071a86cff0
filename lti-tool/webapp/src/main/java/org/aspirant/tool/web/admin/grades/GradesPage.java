package org.aspirant.tool.web.admin.grades;

import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.grades.OverseeingGrades;
import org.aspirant.tool.platformlink.delivery.PauseReason;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The grades of each organization.
 *
 * @param paused why nothing is sent at present
 */
public record GradesPage(
        AdminFrame around, List<OverseeingGrades.Row> rows, Optional<PauseReason> paused)
        implements Page {

    public GradesPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/grades.jte";
    }

    /** Why nothing is sent, in the reader's language. */
    public String reason(PauseReason reason) {
        return frame().text().or("admin.paused." + reason.name(), reason.advice());
    }
}
