package org.aspirant.academy.submission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.LoggedMove;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * Hands in one finished attempt with the answers of its debrief. From then on nothing in it
 * changes, and it stays tied to the versions of everything that it will be rated by.
 */
public final class Submitting {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Activities activities;
    private final Catalogue catalogue;
    private final Runs runs;
    private final Drafts drafts;
    private final Words words;
    private final Submissions submissions;
    private final Audit audit;
    private final ProgressDepartures departures;
    private final Reception reception;

    public Submitting(
            UnitOfWork unitOfWork,
            Clock clock,
            Activities activities,
            Catalogue catalogue,
            Runs runs,
            Drafts drafts,
            Words words,
            Submissions submissions,
            Audit audit,
            ProgressDepartures departures,
            Reception reception) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.activities = activities;
        this.catalogue = catalogue;
        this.runs = runs;
        this.drafts = drafts;
        this.words = words;
        this.submissions = submissions;
        this.audit = audit;
        this.departures = departures;
        this.reception = reception;
    }

    /**
     * Hands in.
     *
     * @param debrief text by prompt; {@link SavingDraft#COMMITMENT} for what the candidate will try
     * @param reasons said now, and kept with the rest
     */
    public SubmitOutcome submit(
            Participant who, RunId run, Map<String, String> debrief, Submission.Reasons reasons) {
        if (who.observer()) {
            return SubmitOutcome.NotAllowed.because(SubmissionFault.OBSERVER);
        }
        return unitOfWork.run(() -> submitted(who, run, debrief, reasons));
    }

    private SubmitOutcome submitted(
            Participant who, RunId id, Map<String, String> debrief, Submission.Reasons reasons) {
        var run =
                runs.find(who.course(), id)
                        .filter(it -> it.belongsTo(who) && it.kind() == Run.Kind.RECORDED);
        if (run.isEmpty()) {
            return SubmitOutcome.NotAllowed.because(SubmissionFault.UNKNOWN_RUN);
        }
        var former = submissions.of(who.place(), who.subject());
        if (former.isPresent()) {
            return former.get().run().equals(id)
                    ? new SubmitOutcome.Submitted(former.get())
                    : SubmitOutcome.NotAllowed.because(SubmissionFault.ALREADY_HANDED_IN);
        }
        var binding = activities.find(who.place()).flatMap(Activity::bound);
        if (binding.isEmpty()) {
            return SubmitOutcome.NotAllowed.because(SubmissionFault.NOT_READY);
        }
        var scenario = catalogue.simulation(run.get().simulationHash());
        var yardstick = catalogue.plan(binding.get().planHash());
        if (scenario.isEmpty() || yardstick.isEmpty()) {
            return SubmitOutcome.NotAllowed.because(SubmissionFault.EDITION_GONE);
        }
        var fault = faultIn(who, run.get(), scenario.get().policy());
        if (fault.isPresent()) {
            return SubmitOutcome.NotAllowed.because(fault.get());
        }
        return Answers.check(scenario.get().debriefing(), debrief)
                .<SubmitOutcome>map(it -> it)
                .orElseGet(
                        () ->
                                frozen(
                                        who,
                                        run.get(),
                                        binding.get(),
                                        scenario.get(),
                                        yardstick.get(),
                                        debrief,
                                        reasons));
    }

    private Optional<SubmissionFault> faultIn(Participant who, Run run, Policy policy) {
        if (!run.isFinished()) {
            return Optional.of(SubmissionFault.NOT_FINISHED);
        }
        int last = runs.of(who.place(), who.subject(), Run.Kind.RECORDED).size();
        return switch (policy.counts()) {
            case SUBMITTED -> Optional.empty();
            case FIRST ->
                    run.attempt() == 1
                            ? Optional.empty()
                            : Optional.of(SubmissionFault.ONLY_THE_FIRST_COUNTS);
            case LAST ->
                    run.attempt() == last
                            ? Optional.empty()
                            : Optional.of(SubmissionFault.ONLY_THE_LAST_COUNTS);
        };
    }

    private SubmitOutcome frozen(
            Participant who,
            Run run,
            Binding binding,
            Scenario scenario,
            Yardstick yardstick,
            Map<String, String> debrief,
            Submission.Reasons reasons) {
        var now = clock.instant();
        var answers =
                Answers.keep(
                        scenario.debriefing(), debrief, words, who.organization(), who.subject());
        var id = SubmissionId.fresh();
        var pins = pins(binding, yardstick, run);
        var runHash = runHash(runs.moves(who.organization(), run.id()));
        var submission =
                new Submission(
                        id,
                        who.place(),
                        who.subject(),
                        run.id(),
                        run.attempt(),
                        pins,
                        binding.column(),
                        answers,
                        runHash,
                        hash(id, run, pins, runHash, answers),
                        now,
                        now.plus(Duration.ofDays(binding.readingDays())),
                        reasons,
                        who.testUser() || run.testUser());
        if (!submissions.add(submission)) {
            return submissions
                    .of(who.place(), who.subject())
                    .filter(it -> it.run().equals(run.id()))
                    .<SubmitOutcome>map(SubmitOutcome.Submitted::new)
                    .orElseGet(
                            () ->
                                    SubmitOutcome.NotAllowed.because(
                                            SubmissionFault.ALREADY_HANDED_IN));
        }
        drafts.discard(who.organization(), run.id(), SavingDraft.DEBRIEF);
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        now,
                        AuditAction.ATTEMPT_SUBMITTED,
                        "submission:" + id + " hash:" + submission.hash()));
        if (!submission.testUser()) {
            departures.queue(
                    new Progress(who.place(), who.subject(), Progress.Stage.SUBMITTED, now));
        }
        reception.receive(submission);
        return new SubmitOutcome.Submitted(submission);
    }

    private static Pins pins(Binding binding, Yardstick yardstick, Run run) {
        var rubric = yardstick.rubric();
        return new Pins(
                run.simulation(),
                run.simulationHash(),
                binding.plan(),
                binding.planHash(),
                rubric == null ? "" : rubric.hash().hex(),
                yardstick.frameworkHash());
    }

    /** SHA-256 over the log, one move a line. */
    static String runHash(List<LoggedMove> moves) {
        var log = new StringBuilder();
        for (LoggedMove move : moves) {
            log.append(move.number()).append(' ').append(move.move()).append('\n');
        }
        return ContentHash.of(log.toString()).hex();
    }

    private static String hash(
            SubmissionId id, Run run, Pins pins, String runHash, List<Answer> answers) {
        return ContentHash.of(
                        new JsonObject()
                                .with("schema", "submission/1")
                                .with("id", id.value())
                                .with("attempt", run.attempt())
                                .with("simulation", pins.simulationHash())
                                .with("plan", pins.planHash())
                                .with("rubric", pins.rubricHash())
                                .with("framework", pins.frameworkHash())
                                .with("run", runHash)
                                .with(
                                        "answers",
                                        answers.stream()
                                                .map(
                                                        answer ->
                                                                new JsonObject()
                                                                        .with(
                                                                                "prompt",
                                                                                answer.prompt())
                                                                        .with(
                                                                                "sha256",
                                                                                answer.text()
                                                                                        .commitment()))
                                                .toList()))
                .hex();
    }
}
