package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.format.Problem;

/** What is said about a document that is taken all the same; what happens often is said once. */
public final class Notes {

    private final String file;
    private final Map<List<String>, Seen> seen = new LinkedHashMap<>();

    /** Notes on one document. */
    public Notes(String file) {
        this.file = file;
    }

    private record Seen(JsonNode first, int times) {}

    /** Notes something; of the same two sentences only the first place is kept. */
    public void add(JsonNode at, String what, String done) {
        seen.merge(
                List.of(what, done),
                new Seen(at, 1),
                (before, again) -> new Seen(before.first(), before.times() + 1));
    }

    /** One for each pair of sentences, in the order of the file. */
    public List<Problem> all() {
        var findings = new Findings(file);
        seen.forEach(
                (words, where) ->
                        findings.add(
                                where.first(),
                                words.get(0)
                                        + (where.times() > 1
                                                ? ", " + where.times() + " times"
                                                : ""),
                                words.get(1)));
        return findings.problems();
    }
}
