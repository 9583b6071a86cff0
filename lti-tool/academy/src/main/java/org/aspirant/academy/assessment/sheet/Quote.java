package org.aspirant.academy.assessment.sheet;

/**
 * What an assessor links as evidence.
 *
 * @param source where it stands: {@code decision:3}, {@code sheet:scope}, {@code message:buses},
 *     {@code debrief:d1}, {@code exhibit:grades}
 * @param words as they stand there; runs of white space count as one. Blank: the whole of it
 */
public record Quote(String source, String words) {}
