package org.aspirant.rubric.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where words go in a chart so that none lies on another or leaves the drawing. */
final class Labels {

    private Labels() {}

    /** Anchors a word over a place: at its middle, at the ends of the drawing inward. */
    static String beside(String style, double across) {
        if (across < 12) {
            return style;
        }
        return style + (across > 80 ? " finish" : " middle");
    }

    /**
     * Moves places down or up until all are at least so far apart; order is kept, and they stay
     * near the middle of where they were.
     *
     * @param wanted places, in any order
     * @param apart the least distance
     * @return one place for each, in the order given
     */
    static List<Double> spread(List<Double> wanted, double apart) {
        List<Integer> order =
                IntStream.range(0, wanted.size())
                        .boxed()
                        .sorted(Comparator.comparing(wanted::get))
                        .toList();
        List<Group> groups = new ArrayList<>();
        for (int index : order) {
            var group = new Group(wanted.get(index), 1);
            while (!groups.isEmpty() && last(groups).end(apart) > group.start(apart)) {
                group = groups.remove(groups.size() - 1).joined(group);
            }
            groups.add(group);
        }
        List<Double> placed = new ArrayList<>(wanted);
        int at = 0;
        for (Group group : groups) {
            for (int i = 0; i < group.count(); i++) {
                placed.set(order.get(at++), group.start(apart) + apart * (i + 0.5));
            }
        }
        return placed;
    }

    private static Group last(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }

    /** Neighbours that touch, around the mean of their places. */
    private record Group(double middle, int count) {

        double start(double apart) {
            return middle - apart * count / 2;
        }

        double end(double apart) {
            return middle + apart * count / 2;
        }

        Group joined(Group next) {
            int all = count + next.count;
            return new Group((middle * count + next.middle * next.count) / all, all);
        }
    }
}
