/**
 * How the others decided: what people of one activity who have handed in are told of each other,
 * and what stays untold.
 *
 * <h2>What is protected, and what is not</h2>
 *
 * <p>A class is small, its people know each other, and they can look twice. So the rules of small
 * tables hold here (<a
 * href="https://sk.sagepub.com/ency/edvol/embed/survey/chpt/cell-suppression">Cell suppression,
 * primary and complementary</a>: withhold what tells of few, and with it what would give it away by
 * subtraction):
 *
 * <ul>
 *   <li>Nothing at all is told before {@code minN} people have handed in, and nothing of a place
 *       before {@code minN} of them came there.
 *   <li>At each place whole groups of {@code minN} are counted, in the order in which they handed
 *       in. Between one look and the next either nothing has changed or {@code minN} people were
 *       added, so nobody who looks before and after a single person hands in learns what that
 *       person decided.
 *   <li>An option that only a few were offered, or that only a few were not offered, has no
 *       figures; where it is the only one, neither has the option that fewest took, since the
 *       figures of a place add up.
 *   <li>Reasons are shown for an option if at least {@code minN} of the people counted took it,
 *       agreed that their reasons be shown, and have not been erased since.
 * </ul>
 *
 * <p>Not protected: an option that everybody or nobody took tells what each of them did, and one
 * that all but one took tells it to that one. Several people who put together what they did
 * themselves learn about the rest. A reason can give its writer away by what it says or how it is
 * written. And who teaches the course can read every submission by name anyway, at the desk; this
 * package hides nothing from them that they may see there.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Names, ratings, decisions on submissions, and HTML. It only reads.
 */
@NullMarked
package org.aspirant.academy.cohort;

import org.jspecify.annotations.NullMarked;
