package org.aspirant.tool.web.admin.grades;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.grades.OverseeingGrades;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;

/** Grades on their way to gradebooks, and those that were given up. */
@Path("admin/grades")
@InAdministration
public class GradesResource {

    @Inject OverseeingGrades grades;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;

    @GET
    public Response queues() {
        return Response.ok(
                        new GradesPage(
                                answers.frame(Section.GRADES),
                                grades.queues(current.who()),
                                grades.paused()))
                .build();
    }

    @POST
    @Path("delivery")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response let(PostedForm form) {
        boolean leave =
                switch (form.required("do")) {
                    case "resume" -> true;
                    case "pause" -> false;
                    default -> throw new UnusableFieldException(FieldFault.UNKNOWN, "do");
                };
        return answers.goTo(Section.GRADES.path(), grades.let(current.who(), leave));
    }

    @GET
    @Path("{organization}")
    public Response dead(@PathParam("organization") String organization) {
        return AdminAnswers.id(OrganizationId::new, organization)
                .flatMap(
                        id ->
                                grades.queues(current.who()).stream()
                                        .filter(row -> row.organization().id().equals(id))
                                        .findFirst())
                .map(
                        row ->
                                Response.ok(
                                                new DeadLettersPage(
                                                        answers.frame(Section.GRADES),
                                                        row,
                                                        grades.dead(
                                                                        current.who(),
                                                                        row.organization().id())
                                                                .orElseThrow()))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.NOT_YOURS));
    }

    @POST
    @Path("sent-again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(PostedForm form) {
        Optional<OrganizationId> organization =
                AdminAnswers.id(OrganizationId::new, form.required("organization"));
        Optional<CourseId> course = AdminAnswers.id(CourseId::new, form.required("course"));
        Optional<ActivityId> activity = AdminAnswers.id(ActivityId::new, form.required("activity"));
        Optional<SubjectId> candidate = AdminAnswers.id(SubjectId::new, form.required("candidate"));
        if (organization.isEmpty()
                || course.isEmpty()
                || activity.isEmpty()
                || candidate.isEmpty()) {
            return answers.refuse(AdministrationFault.NOT_YOURS);
        }
        var place = new ActivityKey(organization.get(), course.get(), activity.get());
        return answers.goTo(
                Section.GRADES.path() + "/" + organization.get(),
                grades.sendAgain(current.who(), place, candidate.get()));
    }
}
