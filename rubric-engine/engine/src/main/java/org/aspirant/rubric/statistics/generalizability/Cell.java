package org.aspirant.rubric.statistics.generalizability;

/**
 * One observation of a design.
 *
 * @param candidate a number that stands for the candidate
 * @param task a number that stands for the task
 * @param assessor a number that stands for the assessor; {@link #NOBODY} where a design does not
 *     tell assessors apart
 * @param mean of the ratings in it
 */
public record Cell(int candidate, int task, int assessor, double mean) {

    static final int NOBODY = -1;
}
