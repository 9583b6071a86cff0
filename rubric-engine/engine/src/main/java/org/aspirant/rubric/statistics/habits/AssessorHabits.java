package org.aspirant.rubric.statistics.habits;

import java.util.OptionalDouble;

/**
 * How an assessor uses the scale, beside being severe: three habits that spoil ratings without
 * making anybody's too high or too low.
 *
 * <p>What is unusual is to be seen beside the other assessors, who may have read other candidates:
 * only where work is given out by lot is a difference the assessor's own.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.88.2.413">F. E. Saal, R. G. Downey and M. A.
 *     Lahey (1980), Rating the ratings, Psychological Bulletin 88(2), 413-428</a>
 * @param assessor an id
 * @param ratings how many there are
 * @param mean of the levels' values
 * @param spread restriction of range: the standard deviation of the ratings about the mean of their
 *     criterion, over the same of all assessors; well under 1 and candidates are hardly told apart.
 *     Absent if nobody differs
 * @param centre central tendency: the share of ratings that are neither at the lowest nor at the
 *     highest level of their criterion, [0, 1]; absent without criteria of three levels or more
 * @param centreOfAll the same share of all assessors' ratings
 * @param halo the mean correlation of two criteria of the same task over the candidates whom this
 *     assessor rated on both, at least three; near 1 and criteria are hardly told apart. Absent if
 *     no pair has it
 * @param alpha Cronbach's alpha over the criteria of a task, the mean over tasks, each counting as
 *     often as this assessor rated all of it, at least three times; another sign of halo. Absent if
 *     no task has it
 */
public record AssessorHabits(
        String assessor,
        int ratings,
        double mean,
        OptionalDouble spread,
        OptionalDouble centre,
        OptionalDouble centreOfAll,
        OptionalDouble halo,
        OptionalDouble alpha) {}
