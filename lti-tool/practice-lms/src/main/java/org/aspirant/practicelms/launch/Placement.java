package org.aspirant.practicelms.launch;

import java.util.Locale;
import org.aspirant.practicelms.deeplinking.Wish;

/**
 * Where in Canvas the tool is opened.
 *
 * @see <a
 *     href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/placements">
 *     Canvas, placements</a>
 */
public enum Placement {
    /** The menu of a course: opens the tool for the course as a whole. */
    COURSE_NAVIGATION("Course menu", false, false),
    /** What an assignment is to open. */
    ASSIGNMENT_SELECTION("New assignment", false, true),
    /** One more item of a module. */
    LINK_SELECTION("Item of a module", false, false),
    /** The menu of the page of modules: several items at once. */
    MODULE_INDEX_MENU_MODAL("Menu of modules", true, true),
    /** The menu of the page of assignments: several assignments at once. */
    COURSE_ASSIGNMENTS_MENU("Menu of assignments", true, true),
    /** A button of the editor: links in a text. */
    EDITOR_BUTTON("Editor", true, false);

    private final String label;
    private final boolean several;
    private final boolean columns;

    Placement(String label, boolean several, boolean columns) {
        this.label = label;
        this.several = several;
        this.columns = columns;
    }

    public String label() {
        return label;
    }

    /** What is taken there: several links or one, with columns or without. */
    public Wish wish() {
        return new Wish(several, columns);
    }

    /** The value of the claim {@code https://www.instructure.com/placement}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
