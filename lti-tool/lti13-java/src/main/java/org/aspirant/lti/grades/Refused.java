package org.aspirant.lti.grades;

/**
 * It will not work until somebody does something.
 *
 * @param fault why
 * @param detail for the log
 */
public record Refused(GradeFault fault, String detail) implements GradeFailure {}
