package org.aspirant.academy.assessment;

import java.util.Optional;
import org.aspirant.academy.submission.Work;
import org.aspirant.rubric.rating.Evidence;

/**
 * One piece of evidence, ready to be shown beside a rating.
 *
 * @param pointer as the ledger has it
 * @param source {@code decision:3}, {@code exhibit:grades}
 * @param start of the words in the text of the source; 0 where the whole of it is meant
 * @param end after the last of them; 0 where the whole of it is meant
 * @param quote the words; empty where the whole source is meant, or where they are gone
 */
public record EvidenceView(
        String pointer, String source, int start, int end, Optional<String> quote) {

    public static EvidenceView of(Work work, String pointer) {
        if (!(Evidence.parse(pointer) instanceof Evidence.Passage passage)) {
            return new EvidenceView(pointer, "", 0, 0, Optional.empty());
        }
        var source = passage.kind() + ":" + passage.target();
        var span = passage.span();
        if (span == null) {
            return new EvidenceView(pointer, source, 0, 0, Optional.empty());
        }
        return new EvidenceView(
                pointer,
                source,
                span.start(),
                span.end(),
                work.text(source)
                        .filter(text -> span.end() <= text.length())
                        .map(text -> text.substring(span.start(), span.end())));
    }
}
