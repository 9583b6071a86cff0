package org.aspirant.academy.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextFault;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Debriefing;

/** The answers of a debrief: what is wrong with them, and keeping them. */
final class Answers {

    private Answers() {}

    /** The least number of words by prompt, in the order asked; what will be tried comes last. */
    private static Map<String, Integer> prompts(Debriefing debriefing) {
        var prompts = new LinkedHashMap<String, Integer>();
        debriefing
                .stages()
                .values()
                .forEach(
                        stage ->
                                stage.forEach(
                                        prompt -> prompts.put(prompt.id(), prompt.minWords())));
        prompts.put(SavingDraft.COMMITMENT, 0);
        return prompts;
    }

    static Optional<SubmitOutcome.NotAllowed> check(
            Debriefing debriefing, Map<String, String> typed) {
        var prompts = prompts(debriefing);
        for (Map.Entry<String, String> answer : typed.entrySet()) {
            if (!prompts.containsKey(answer.getKey())) {
                return refused(SubmissionFault.UNKNOWN_PROMPT, "");
            }
            var fault = FreeText.faultIn(answer.getValue());
            if (fault.isPresent()) {
                return refused(fault(fault.get()), answer.getKey());
            }
        }
        for (Map.Entry<String, Integer> prompt : prompts.entrySet()) {
            if (Written.words(typed.getOrDefault(prompt.getKey(), "")) < prompt.getValue()) {
                return refused(SubmissionFault.ANSWER_TOO_SHORT, prompt.getKey());
            }
        }
        return Optional.empty();
    }

    private static SubmissionFault fault(TextFault fault) {
        return switch (fault) {
            case UNPRINTABLE -> SubmissionFault.TEXT_UNPRINTABLE;
            case MARKUP -> SubmissionFault.TEXT_WITH_MARKUP;
            case TOO_LONG -> SubmissionFault.TEXT_TOO_LONG;
        };
    }

    private static Optional<SubmitOutcome.NotAllowed> refused(SubmissionFault fault, String field) {
        return Optional.of(new SubmitOutcome.NotAllowed(fault, field));
    }

    /** Keeps the answers that are there, in the order of their prompts. */
    static List<Answer> keep(
            Debriefing debriefing,
            Map<String, String> typed,
            Words words,
            OrganizationId organization,
            SubjectId candidate) {
        var kept = new ArrayList<Answer>();
        for (String prompt : prompts(debriefing).keySet()) {
            var text = FreeText.plain(typed.getOrDefault(prompt, ""));
            if (!text.isEmpty()) {
                kept.add(
                        new Answer(
                                prompt,
                                words.put(organization, candidate, text),
                                Written.words(text)));
            }
        }
        return kept;
    }
}
