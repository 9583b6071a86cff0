package org.aspirant.tool.web.assess;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.RatingSheet.HandBack;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.sheet.CriterionRating;
import org.aspirant.academy.assessment.sheet.HandingBack;
import org.aspirant.academy.assessment.sheet.OpeningSheet;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.assessment.sheet.RatingCriterion;
import org.aspirant.academy.assessment.sheet.SheetOutcome;
import org.aspirant.academy.assessment.sheet.SubmittingSheet;
import org.aspirant.academy.assessment.sheet.Workbench;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.jspecify.annotations.Nullable;

/** One rating sheet: the workbench, a rating for each criterion, submitting and handing back. */
@Path("l/{launch}/sheets/{sheet}")
@InLaunch
public class SheetResource {

    @Inject CurrentLaunch launch;
    @Inject OpeningSheet opening;
    @Inject RatingCriterion rating;
    @Inject SubmittingSheet submitting;
    @Inject HandingBack handingBack;
    @Inject LaunchAnswers answers;

    @PathParam("sheet")
    String sheet;

    /**
     * The workbench.
     *
     * @param open the criterion to unfold, as {@code task.criterion}
     * @param kept present right after a rating was kept
     */
    @GET
    public Response workbench(
            @QueryParam("open") @Nullable String open, @QueryParam("kept") @Nullable String kept) {
        Optional<SheetId> id = id();
        if (id.isEmpty()) {
            return refuse(AssessmentFault.UNKNOWN_SHEET);
        }
        return show(
                id.get(), new Last(open, kept != null, Optional.empty(), Optional.empty()), 200);
    }

    @POST
    @Path("criteria")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(PostedForm form) {
        Optional<SheetId> id = id();
        if (id.isEmpty()) {
            return refuse(AssessmentFault.UNKNOWN_SHEET);
        }
        String slug = form.required("task") + "." + form.required("criterion");
        SheetOutcome outcome = rating.rate(launch.participant(), id.get(), rating(form));
        return outcome instanceof SheetOutcome.NotAllowed refused
                ? again(id.get(), slug, refused, Optional.of(TypedRating.of(slug, form)))
                : answers.goTo("sheets/" + sheet + "?kept&open=" + slug + "#c-" + slug);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(PostedForm form) {
        return id().map(
                        id -> {
                            var outcome = submitting.submit(launch.participant(), id);
                            return outcome instanceof SheetOutcome.NotAllowed refused
                                    ? again(id, null, refused, Optional.empty())
                                    : answers.goTo("queue");
                        })
                .orElseGet(() -> refuse(AssessmentFault.UNKNOWN_SHEET));
    }

    @POST
    @Path("hand-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handBack(PostedForm form) {
        HandBack reason = reason(form.required("reason"));
        return id().map(
                        id -> {
                            var outcome = handingBack.handBack(launch.participant(), id, reason);
                            return outcome instanceof SheetOutcome.NotAllowed refused
                                    ? again(id, null, refused, Optional.empty())
                                    : answers.goTo("queue");
                        })
                .orElseGet(() -> refuse(AssessmentFault.UNKNOWN_SHEET));
    }

    private static CriterionRating rating(PostedForm form) {
        String mark = form.optional("level").orElse("");
        boolean coded = mark.startsWith(TypedRating.CODE);
        return new CriterionRating(
                form.required("task"),
                form.required("criterion"),
                coded ? "" : mark,
                coded ? mark.substring(TypedRating.CODE.length()) : "",
                evidence(form),
                form.words("note"));
    }

    /** What was linked before, less what is unlinked, and what is linked now. */
    private static List<Quote> evidence(PostedForm form) {
        List<String> sources = form.all("source");
        List<String> words = form.fields().getOrDefault("words", List.of());
        if (sources.size() != words.size()) {
            throw new UnusableFieldException(FieldFault.UNKNOWN, "words");
        }
        int unlinked = form.optional("unlink").isPresent() ? form.number("unlink") : -1;
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (i != unlinked) {
                quotes.add(new Quote(sources.get(i), words.get(i).replace("\r\n", "\n")));
            }
        }
        form.optional("newSource")
                .filter(source -> !source.isBlank())
                .ifPresent(source -> quotes.add(new Quote(source, form.words("newWords"))));
        return quotes;
    }

    private static HandBack reason(String sent) {
        for (HandBack reason : HandBack.values()) {
            if (reason.name().equals(sent)) {
                return reason;
            }
        }
        throw new UnusableFieldException(FieldFault.UNKNOWN, "reason");
    }

    /**
     * What the assessor did last.
     *
     * @param open slug of the criterion it was about
     * @param kept whether it was kept
     * @param refused why it was not
     * @param typed what the refused form held
     */
    private record Last(
            @Nullable String open,
            boolean kept,
            Optional<SheetOutcome.NotAllowed> refused,
            Optional<TypedRating> typed) {}

    /** The workbench again with what was wrong above it, or a page of its own without a sheet. */
    private Response again(
            SheetId id,
            @Nullable String open,
            SheetOutcome.NotAllowed refused,
            Optional<TypedRating> typed) {
        return show(id, new Last(open, false, Optional.of(refused), typed), 422);
    }

    private Response show(SheetId id, Last last, int status) {
        SheetOutcome outcome = opening.open(launch.participant(), id);
        if (!(outcome instanceof SheetOutcome.Open opened)) {
            return refuse(((SheetOutcome.NotAllowed) outcome).fault());
        }
        Workbench bench = opened.workbench();
        Optional<CriterionKey> about =
                bench.criteria().stream()
                        .filter(key -> WorkbenchPage.slug(key).equals(last.open()))
                        .findFirst();
        return Response.status(status)
                .entity(
                        new WorkbenchPage(
                                launch.frame()
                                        .below(
                                                launch.text().get("queue.title"),
                                                launch.frame().at("queue")),
                                bench,
                                Artifact.of(bench.work(), launch.text()),
                                about,
                                last.refused().map(refused -> problem(bench, refused)),
                                last.typed(),
                                about.filter(key -> last.kept())
                                        .map(
                                                key ->
                                                        launch.text()
                                                                .get(
                                                                        "assess.kept",
                                                                        title(bench, key)))))
                .build();
    }

    /** What is wrong, and with which criteria. */
    private String problem(Workbench bench, SheetOutcome.NotAllowed refused) {
        String what = answers.advice(refused.fault(), refused.fault().advice());
        String which =
                refused.criteria().stream()
                        .map(key -> title(bench, key))
                        .collect(Collectors.joining("; "));
        return which.isEmpty() ? what : what + " " + launch.text().get("assess.these", which);
    }

    private static String title(Workbench bench, CriterionKey key) {
        return bench.yardstick().words(key).map(words -> words.title()).orElse(key.criterion());
    }

    private Response refuse(AssessmentFault fault) {
        int status =
                switch (fault) {
                    case UNKNOWN_SHEET, EDITION_GONE -> 404;
                    case OBSERVER, NOT_STAFF, NOT_ASSIGNED -> 403;
                    default -> 409;
                };
        return answers.refuse(status, fault, fault.advice());
    }

    private Optional<SheetId> id() {
        return LaunchAnswers.id(SheetId::new, sheet);
    }
}
