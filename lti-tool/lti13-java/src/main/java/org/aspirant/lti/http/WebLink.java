package org.aspirant.lti.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a {@code Link} header.
 *
 * @param target as sent: may be relative, or no address at all
 * @param relations in lower case, as {@code next}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3">RFC 8288, section 3</a>
 */
public record WebLink(String target, Set<String> relations) {

    private static final Pattern ENTRY =
            Pattern.compile(
                    "<([^<>]*)>((?:\\s*;\\s*[^\\s;=,<>]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\\s;,\"<>]*))?)*)");
    private static final Pattern RELATION =
            Pattern.compile(
                    ";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

    public WebLink {
        relations = Set.copyOf(relations);
    }

    /** All entries of all {@code Link} headers, in their order; what has another form is none. */
    public static List<WebLink> of(FetchOutcome.Answered answer) {
        List<WebLink> links = new ArrayList<>();
        for (String header : answer.headers().getOrDefault("Link", List.of())) {
            Matcher entry = ENTRY.matcher(header);
            while (entry.find()) {
                links.add(new WebLink(entry.group(1).strip(), relations(entry.group(2))));
            }
        }
        return links;
    }

    /** Where the first entry with a relation leads; empty if no entry has it. */
    public static Optional<String> target(FetchOutcome.Answered answer, String relation) {
        return of(answer).stream()
                .filter(link -> link.relations().contains(relation))
                .map(WebLink::target)
                .findFirst();
    }

    /** Of several {@code rel} parameters the first counts, and it may name several relations. */
    private static Set<String> relations(String parameters) {
        Matcher relation = RELATION.matcher(parameters);
        if (!relation.find()) {
            return Set.of();
        }
        String names = relation.group(1) != null ? relation.group(1) : relation.group(2);
        return new HashSet<>(List.of(names.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
