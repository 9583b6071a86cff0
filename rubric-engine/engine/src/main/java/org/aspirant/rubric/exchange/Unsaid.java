package org.aspirant.rubric.exchange;

/** What stands in our documents where a foreign one says nothing and ours cannot do without. */
public final class Unsaid {

    /** For a text. */
    public static final String TEXT = "Not said where this comes from; to be written.";

    /** For the framework of a rubric. */
    public static final String FRAMEWORK = "unaligned";

    /** For the competency of a criterion. */
    public static final String COMPETENCY = "unaligned";

    /** What to do about that. */
    public static final String NAME_COMPETENCY =
            "\"" + COMPETENCY + "\" stands for it; name the right one";

    private Unsaid() {}
}
