package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The ratings that tie parts of a facet one way only.
 *
 * <p>Let a rating above the lowest level be an arc from the element to the candidate, and one below
 * the highest an arc back. Within a strongly connected component nobody can move away from the
 * others without end; between two of them all arcs point one way, and the ratings there fit the
 * better the farther the components are apart, so that no finite distance is the best. Someone with
 * the highest or the lowest level only is such a component, of one.
 *
 * @see <a href="https://doi.org/10.1007/BF02293919">G. H. Fischer (1981), On the existence and
 *     uniqueness of maximum-likelihood estimates in the Rasch model, Psychometrika 46(1), 59-77</a>
 */
final class OneWayTies {

    private static final int NONE = -1;

    private final Design design;
    private final int[] elementOf;
    private final int shift;

    /** The arcs out of node i end at {@code ends[from[i]]} to {@code ends[from[i + 1] - 1]}. */
    private final int[] from;

    private final int[] ends;

    private final int[] found;
    private final int[] earliest;
    private final int[] component;
    private final int[] open;
    private final int[] path;
    private final int[] arc;
    private int opened;
    private int nodesFound;
    private int components;

    /**
     * Looks at the ratings that are kept.
     *
     * @param notLowest whether a row is above the lowest category of its scale
     * @param notHighest whether it is below the highest
     */
    OneWayTies(
            Design design,
            int facet,
            IntPredicate kept,
            IntPredicate notLowest,
            IntPredicate notHighest) {
        this.design = design;
        elementOf = design.element[facet];
        shift = design.candidates - design.offset[facet];
        int nodes = design.candidates + design.size(facet);
        from = new int[nodes + 1];
        for (int row = 0; row < design.rows(); row++) {
            if (kept.test(row)) {
                from[elementOf[row] + shift + 1] += notLowest.test(row) ? 1 : 0;
                from[design.candidate[row] + 1] += notHighest.test(row) ? 1 : 0;
            }
        }
        Arrays.parallelPrefix(from, Integer::sum);
        ends = new int[from[nodes]];
        int[] next = Arrays.copyOf(from, nodes);
        for (int row = 0; row < design.rows(); row++) {
            int element = elementOf[row] + shift;
            int candidate = design.candidate[row];
            if (kept.test(row) && notLowest.test(row)) {
                ends[next[element]++] = candidate;
            }
            if (kept.test(row) && notHighest.test(row)) {
                ends[next[candidate]++] = element;
            }
        }
        found = new int[nodes];
        earliest = new int[nodes];
        component = new int[nodes];
        open = new int[nodes];
        path = new int[nodes];
        arc = Arrays.copyOf(from, nodes);
        Arrays.fill(found, NONE);
        Arrays.fill(component, NONE);
        for (int node = 0; node < nodes; node++) {
            if (found[node] == NONE) {
                visit(node);
            }
        }
    }

    /** Whether a row that is kept lies between two components. */
    boolean isTie(int row) {
        return component[design.candidate[row]] != component[elementOf[row] + shift];
    }

    /** Tarjan's algorithm (1972), with a stack of its own, since paths are as long as the file. */
    private void visit(int start) {
        int depth = 0;
        path[0] = start;
        enter(start);
        while (depth >= 0) {
            int node = path[depth];
            if (arc[node] < from[node + 1]) {
                int end = ends[arc[node]++];
                if (found[end] == NONE) {
                    path[++depth] = end;
                    enter(end);
                } else if (component[end] == NONE) {
                    earliest[node] = Math.min(earliest[node], found[end]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    earliest[path[depth]] = Math.min(earliest[path[depth]], earliest[node]);
                }
            }
        }
    }

    private void enter(int node) {
        found[node] = nodesFound;
        earliest[node] = nodesFound;
        nodesFound++;
        open[opened++] = node;
    }

    private void leave(int node) {
        if (earliest[node] != found[node]) {
            return;
        }
        int closed;
        do {
            closed = open[--opened];
            component[closed] = components;
        } while (closed != node);
        components++;
    }
}
