package org.aspirant.practicelms.deeplinking;

/**
 * What a course is to ask the tool for.
 *
 * @param several whether it takes more than one activity
 * @param columns whether it makes the columns that come along; Moodle does and does not say so
 */
public record Wish(boolean several, boolean columns) {

    /** As many as somebody likes, with their columns. */
    public static final Wish USUAL = new Wish(true, true);
}
