package org.aspirant.tool.web.assess;

import org.aspirant.tool.web.form.PostedForm;

/**
 * The form of one criterion as it was sent, to be shown again where it was not taken.
 *
 * @param slug of the criterion
 * @param mark id of a level, or of a condition code after {@link #CODE}; empty if none was chosen
 * @param source where the words to be linked stand; empty if nothing was to be linked
 * @param words to be linked
 */
public record TypedRating(String slug, String mark, String note, String source, String words) {

    /** Before the id of a condition code, which stands among the levels to choose from. */
    static final String CODE = "code:";

    static TypedRating of(String slug, PostedForm form) {
        return new TypedRating(
                slug,
                form.optional("level").orElse(""),
                form.words("note"),
                form.optional("newSource").orElse(""),
                form.words("newWords"));
    }
}
