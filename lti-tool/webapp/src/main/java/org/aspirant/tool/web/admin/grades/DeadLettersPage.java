package org.aspirant.tool.web.admin.grades;

import java.util.List;
import org.aspirant.tool.administration.grades.OverseeingGrades;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.refusal.Advice;

/** The grades of one organization that were given up. */
public record DeadLettersPage(
        AdminFrame around, OverseeingGrades.Row row, List<OverseeingGrades.DeadLetter> dead)
        implements Page {

    public DeadLettersPage {
        dead = List.copyOf(dead);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/deadletters.jte";
    }

    /** Why a grade did not arrive, and what can be done about it. */
    public String reason(OverseeingGrades.DeadLetter letter) {
        DeliveryFault fault = letter.standing().fault();
        return fault == null ? "" : Advice.of(fault, fault.advice(), frame().text());
    }
}
