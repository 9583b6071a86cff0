package org.aspirant.rubric.statistics.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.Moments;
import org.aspirant.rubric.statistics.equity.GroupEquity.Figures;

/** Compares scores and passing of groups of one column with those of the largest of them. */
public final class ComparingGroups {

    private final Grouping grouping;
    private final IntPredicate shown;
    private final List<List<Decided>> members = new ArrayList<>();
    private final int largest;

    /**
     * Of all or some of the candidates of a grouping.
     *
     * @param decided who is compared, each of them parted by the grouping
     * @param shown whether something may be made of the group of this number
     */
    public ComparingGroups(Grouping grouping, List<Decided> decided, IntPredicate shown) {
        this.grouping = grouping;
        this.shown = shown;
        grouping.groups().forEach(group -> members.add(new ArrayList<>()));
        decided.forEach(each -> members.get(grouping.number(each.candidate())).add(each));
        this.largest =
                IntStream.range(0, members.size())
                        .reduce(0, (one, other) -> size(other) > size(one) ? other : one);
    }

    private int size(int group) {
        return members.get(group).size();
    }

    /** The number of the group that the others are compared with. */
    int largest() {
        return largest;
    }

    /** The numbers of the groups that are compared with the largest. */
    IntStream compared() {
        return IntStream.range(0, members.size()).filter(this::isCompared);
    }

    private boolean isCompared(int group) {
        return group != largest && shown.test(group) && shown.test(largest);
    }

    /** Every group that has somebody of those who are compared, in the order of the grouping. */
    public List<GroupEquity> groups() {
        return IntStream.range(0, members.size())
                .filter(group -> size(group) > 0)
                .mapToObj(
                        group ->
                                new GroupEquity(
                                        grouping.column(),
                                        grouping.groups().get(group),
                                        shown.test(group) ? figures(group) : null))
                .toList();
    }

    private Figures figures(int group) {
        double[] scores = scores(group);
        var spread = Moments.of(scores);
        return new Figures(
                scores.length,
                spread.mean(),
                spread.standardDeviation().orElse(0),
                passed(group),
                group == largest,
                isCompared(group)
                        ? StandardizedDifference.of(scores, scores(largest)).orElse(null)
                        : null,
                isCompared(group)
                        ? PassRateRatio.of(
                                        passed(group), size(group), passed(largest), size(largest))
                                .orElse(null)
                        : null);
    }

    private int passed(int group) {
        return (int) members.get(group).stream().filter(Decided::passed).count();
    }

    private double[] scores(int group) {
        return members.get(group).stream()
                .mapToDouble(each -> each.composite().doubleValue())
                .toArray();
    }
}
