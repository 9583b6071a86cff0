package org.aspirant.tool.web.sharing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.sharing.Invitation;
import org.aspirant.academy.sharing.KnownGroup;
import org.aspirant.academy.sharing.log.ModeratorRole;
import org.aspirant.academy.sharing.log.Piece;
import org.aspirant.academy.sharing.log.Redaction;
import org.aspirant.academy.sharing.log.RedactionReason;
import org.aspirant.tool.web.page.Messages;

/** What a log says besides the words of those who spoke, the same on the page and in the file. */
public record SharingPhrases(Messages text) {

    public String group(KnownGroup group) {
        return text.get("sharing.group." + slug(group));
    }

    /**
     * What a group is called.
     *
     * @param key empty for those who speak only for themselves
     * @param ownNames the names that the instructor gave to groups; empty once they are erased
     */
    public String group(Optional<String> key, List<String> ownNames) {
        if (key.isEmpty()) {
            return text.get("sharing.group.self");
        }
        return Invitation.ownNumber(key.get()).stream()
                .mapToObj(
                        number ->
                                number <= ownNames.size()
                                        ? ownNames.get(number - 1)
                                        : text.get("sharing.group.unnamed", number))
                .findFirst()
                .orElseGet(() -> group(KnownGroup.valueOf(key.get())));
    }

    public String reason(RedactionReason reason) {
        return text.get("sharing.reason." + slug(reason));
    }

    public String role(ModeratorRole role) {
        return text.get("sharing.role." + slug(role));
    }

    /** What stands in the place of words that were hidden. */
    public String mark(Redaction redaction) {
        return text.get(
                "sharing.mark",
                reason(redaction.reason()),
                role(redaction.role()),
                text.day(redaction.at(), ZoneOffset.UTC));
    }

    /** A piece of a comment in words: the writer's, or those that stand in their place. */
    public String piece(Piece piece) {
        if (piece instanceof Piece.Words words) {
            return words.text();
        }
        return piece instanceof Piece.Hidden hidden
                ? mark(hidden.redaction())
                : text.get("sharing.mark-erased");
    }

    /** A comment in one text, marks included. */
    public String comment(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    /** The question, or what stands in its place once whoever asked it has been erased. */
    public String question(Wording question) {
        return question.or(text.get("sharing.question-erased"));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
