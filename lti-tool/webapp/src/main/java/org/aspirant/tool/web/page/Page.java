package org.aspirant.tool.web.page;

/**
 * A page as data. Each page is a record with everything its template shows; the template takes that
 * record as its one parameter, {@code page}, so that the compiler checks both against each other.
 */
public interface Page {

    /** The template's path under {@code src/main/jte}, such as {@code launch/refused.jte}. */
    String template();

    /** What surrounds the page's own content. */
    Frame frame();
}
