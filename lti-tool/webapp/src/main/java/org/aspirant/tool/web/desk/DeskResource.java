package org.aspirant.tool.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.choosing.PreparingChoice;
import org.aspirant.academy.assessment.sheet.ViewingQueue;
import org.aspirant.academy.course.AssigningStaff;
import org.aspirant.academy.course.StaffFault;
import org.aspirant.academy.course.StaffOutcome;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.course.WithdrawingStaff;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ExportOutcome;
import org.aspirant.academy.release.Exporting;
import org.aspirant.academy.release.ReleaseFault;
import org.aspirant.academy.release.ReleaseOutcome;
import org.aspirant.academy.release.Releasing;
import org.aspirant.academy.release.view.OverseeingActivity;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.platformlink.followup.FollowingGrades;
import org.aspirant.tool.platformlink.followup.SendFault;
import org.aspirant.tool.platformlink.followup.SendOutcome;
import org.aspirant.tool.platformlink.followup.SendingAgain;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;
import org.aspirant.tool.web.session.ByTicket;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** The desk of who runs a course: overview, roles, releasing, export. */
@Path("l/{launch}/desk")
@InLaunch
public class DeskResource {

    @Inject CurrentLaunch launch;
    @Inject OverseeingActivity overseeing;
    @Inject PreparingChoice preparing;
    @Inject ViewingQueue viewing;
    @Inject Catalogue catalogue;
    @Inject AssigningStaff assigning;
    @Inject WithdrawingStaff withdrawing;
    @Inject Releasing releasing;
    @Inject FollowingGrades following;
    @Inject SendingAgain sendingAgain;
    @Inject Exporting exporting;
    @Inject LaunchAnswers answers;

    @GET
    public Response desk() {
        return show(Optional.empty(), 200);
    }

    /**
     * Releases one or many, each by itself: what another person released in the meantime does not
     * hold back the rest, and what could not be released is said.
     */
    @POST
    @Path("releases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(PostedForm form) {
        Set<SubmissionId> chosen = new LinkedHashSet<>();
        for (String sent : form.all("submission")) {
            Optional<SubmissionId> id = LaunchAnswers.id(SubmissionId::new, sent);
            if (id.isEmpty()) {
                return refuse(ReleaseFault.UNKNOWN_SUBMISSION);
            }
            chosen.add(id.get());
        }
        if (chosen.isEmpty()) {
            throw new UnusableFieldException(FieldFault.MISSING, "submission");
        }
        Optional<ReleaseFault> first = Optional.empty();
        for (SubmissionId one : chosen) {
            if (releasing.release(launch.participant(), one)
                    instanceof ReleaseOutcome.NotAllowed refused) {
                first = first.or(() -> Optional.of(refused.fault()));
            }
        }
        return first.map(this::again).orElseGet(() -> answers.goTo("desk"));
    }

    /** Sends a grade again that was given up. */
    @POST
    @Path("deliveries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(PostedForm form) {
        Optional<SubjectId> whose = LaunchAnswers.id(SubjectId::new, form.required("person"));
        SendOutcome outcome =
                whose.isEmpty()
                        ? new SendOutcome.NotAllowed(SendFault.NOT_RELEASED)
                        : sendingAgain.send(launch.participant(), whose.get());
        return outcome instanceof SendOutcome.NotAllowed refused
                ? refuse(refused.fault())
                : answers.goTo("desk");
    }

    @POST
    @Path("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response staff(PostedForm form) {
        StaffRole role = role(form.required("role"));
        Optional<SubjectId> whom = LaunchAnswers.id(SubjectId::new, form.required("person"));
        if (whom.isEmpty()) {
            return refuse(StaffFault.UNKNOWN_PERSON);
        }
        StaffOutcome outcome =
                form.required("do").equals("withdraw")
                        ? withdrawing.withdraw(launch.participant(), whom.get(), role)
                        : assigning.assign(launch.participant(), whom.get(), role);
        if (outcome instanceof StaffOutcome.NotAllowed refused) {
            return refused.fault() == StaffFault.NOT_YOURS_TO_GIVE
                            || refused.fault() == StaffFault.OBSERVER
                    ? refuse(refused.fault())
                    : show(
                            Optional.of(answers.advice(refused.fault(), refused.fault().advice())),
                            422);
        }
        return answers.goTo("desk");
    }

    /**
     * One of the files with which anybody can make the decisions again: {@code plan.json}, {@code
     * ratings.csv}, {@code decisions.json}.
     *
     * @param number of the plan, from 1, where submissions were handed in under several
     */
    @GET
    @Path("export/{number}/{file}")
    @ByTicket
    public Response export(@PathParam("number") int number, @PathParam("file") String file) {
        ExportOutcome outcome = exporting.export(launch.participant());
        if (outcome instanceof ExportOutcome.NotAllowed refused) {
            return refuse(refused.fault());
        }
        List<ExportOutcome.Files> files = ((ExportOutcome.Exported) outcome).files();
        if (number < 1 || number > files.size()) {
            return refuse(ReleaseFault.UNKNOWN_SUBMISSION);
        }
        ExportOutcome.Files chosen = files.get(number - 1);
        return switch (file) {
            case "plan.json" -> attachment(file, "application/json", chosen.plan());
            case "ratings.csv" -> attachment(file, "text/csv", chosen.ratings());
            case "decisions.json" -> attachment(file, "application/json", chosen.decisions());
            default -> refuse(ReleaseFault.UNKNOWN_SUBMISSION);
        };
    }

    private static Response attachment(String name, String type, String content) {
        return Response.ok(content, type + ";charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Response again(ReleaseFault fault) {
        return fault == ReleaseFault.NOT_YOURS_TO_RELEASE
                        || fault == ReleaseFault.OBSERVER
                        || fault == ReleaseFault.UNKNOWN_SUBMISSION
                ? refuse(fault)
                : show(Optional.of(answers.advice(fault, fault.advice())), 409);
    }

    private Response show(Optional<String> problem, int status) {
        var who = launch.participant();
        var overview = overseeing.oversee(who);
        var grades = following.follow(who);
        if (overview.isEmpty() || grades.isEmpty()) {
            return refuse(ReleaseFault.NOT_YOURS_TO_RELEASE);
        }
        Optional<Scenario> simulation =
                overview.get()
                        .activity()
                        .bound()
                        .flatMap(binding -> catalogue.simulation(binding.simulationHash()))
                        .map(scenario -> scenario.in(launch.text().language()));
        return Response.status(status)
                .entity(
                        new DeskPage(
                                launch.frame(),
                                overview.get(),
                                grades.get(),
                                preparing
                                        .prepare(who)
                                        .map(PreparingChoice.Offer::colleagues)
                                        .orElse(List.of()),
                                simulation.map(it -> it.about().title()).orElse(""),
                                overview.get()
                                        .activity()
                                        .bound()
                                        .flatMap(binding -> catalogue.plan(binding.planHash()))
                                        .map(it -> launch.text().other(it.language()))
                                        .orElse(null),
                                who.isInstructor(),
                                simulation.flatMap(it -> it.debriefing().comparison()).isPresent(),
                                viewing.queue(who).isPresent(),
                                problem))
                .build();
    }

    private Response refuse(ReleaseFault fault) {
        int status = fault == ReleaseFault.UNKNOWN_SUBMISSION ? 404 : 403;
        return answers.refuse(status, fault, fault.advice());
    }

    private Response refuse(SendFault fault) {
        return answers.refuse(fault == SendFault.NOT_RELEASED ? 404 : 403, fault, fault.advice());
    }

    private Response refuse(StaffFault fault) {
        int status = fault == StaffFault.UNKNOWN_PERSON ? 404 : 403;
        return answers.refuse(status, fault, fault.advice());
    }

    private static StaffRole role(String sent) {
        for (StaffRole role : StaffRole.values()) {
            if (role.name().equals(sent)) {
                return role;
            }
        }
        throw new UnusableFieldException(FieldFault.UNKNOWN, "role");
    }
}
