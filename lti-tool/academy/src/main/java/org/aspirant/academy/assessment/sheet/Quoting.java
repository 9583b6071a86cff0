package org.aspirant.academy.assessment.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.submission.Work;
import org.aspirant.rubric.rating.Evidence;

/** Finds quoted words in a submission, and the words again that a pointer stands for. */
final class Quoting {

    private Quoting() {}

    /** What was found for a quote. */
    sealed interface Found {}

    /** It stands there. */
    record There(Evidence.Passage passage) implements Found {}

    /** It does not. */
    record NotThere(AssessmentFault fault) implements Found {}

    static Found find(Work work, Quote quote) {
        int colon = quote.source().indexOf(':');
        if (colon < 1 || !isInTheWork(work, quote.source())) {
            return new NotThere(AssessmentFault.EVIDENCE_NOT_IN_THE_WORK);
        }
        var kind = quote.source().substring(0, colon);
        var target = quote.source().substring(colon + 1);
        if (quote.words().isBlank()) {
            return new There(new Evidence.Passage(kind, target, null));
        }
        return span(work.text(quote.source()).orElse(""), quote.words())
                .<Found>map(span -> new There(new Evidence.Passage(kind, target, span)))
                .orElseGet(() -> new NotThere(AssessmentFault.WORDS_NOT_IN_THE_TEXT));
    }

    private static boolean isInTheWork(Work work, String source) {
        if (work.sources().containsKey(source)) {
            return true;
        }
        if (source.startsWith("exhibit:")) {
            return work.exhibits().contains(source.substring("exhibit:".length()));
        }
        if (source.startsWith("message:")) {
            return work.at()
                    .state()
                    .world()
                    .inbox()
                    .containsKey(source.substring("message:".length()));
        }
        return work.at().state().decisions().stream()
                .anyMatch(decision -> source.equals("decision:" + decision.number()));
    }

    /** The first place where the words stand, however the white space between them runs. */
    private static Optional<Evidence.Span> span(String text, String words) {
        var pattern =
                Arrays.stream(words.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        var match = Pattern.compile(pattern).matcher(text);
        return match.find()
                ? Optional.of(new Evidence.Span(match.start(), match.end()))
                : Optional.empty();
    }

    /**
     * Whether a passage points at words, at an exhibit or at what was done with one message, and
     * not only at a whole decision.
     */
    static boolean isPrecise(Evidence evidence) {
        return evidence instanceof Evidence.Passage passage
                && (passage.span() != null
                        || passage.kind().equals("exhibit")
                        || passage.kind().equals("message"));
    }
}
