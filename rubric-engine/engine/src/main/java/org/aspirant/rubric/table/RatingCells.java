package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.jspecify.annotations.Nullable;

/**
 * Rating events as columns of numbers, by candidate: of each {@link RatingEvent.Key} the latest,
 * without its time. Immutable.
 */
public final class RatingCells {

    private final Ids candidates;
    private final Ids assessorIds;
    private final List<AssessorId> assessors;
    private final Numbered<Place> places;
    private final Numbered<Mark> marks;
    private final Cells cells;
    private final @Nullable String[] evidence;
    private final CandidateRows rows;
    private final int[] byId;
    private final boolean timed;

    /** What a rating is of, but for the candidate. */
    record Place(CriterionKey criterion, int attempt, RatingRole role) {

        /** As in {@link CriterionKey}. */
        @Override
        public int hashCode() {
            return 31 * (31 * criterion.hashCode() + attempt) + role.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place
                    && attempt == place.attempt
                    && role == place.role
                    && criterion.equals(place.criterion);
        }
    }

    RatingCells(
            RatingCellsBuilder built, Numbered<Place> places, Numbered<Mark> marks, Cells cells) {
        this.candidates = built.candidates;
        this.timed = built.timed;
        this.assessorIds = built.assessors;
        this.assessors = built.assessors.all().stream().map(AssessorId::new).toList();
        this.places = places;
        this.marks = marks;
        this.cells = cells;
        this.evidence = built.evidence;
        this.rows = new CandidateRows(candidates.size(), cells.size(), cells::candidate);
        this.byId =
                IntStream.range(0, candidates.size())
                        .filter(candidate -> rows.count(candidate) > 0)
                        .boxed()
                        .sorted(Comparator.comparing(candidates::id))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** How many events there are. */
    public int size() {
        return cells.size();
    }

    /** How many candidates have an event. */
    public int candidates() {
        return byId.length;
    }

    /**
     * A candidate.
     *
     * @param at from 0, in the order of ids
     */
    public CandidateId candidate(int at) {
        return new CandidateId(candidates.id(byId[at]));
    }

    /** How many characters the longest id of a candidate has; 0 if there is none. */
    public int longestCandidate() {
        return Arrays.stream(byId).map(at -> candidates.id(at).length()).max().orElse(0);
    }

    /** The candidate's events, in the order in which their keys first came. */
    public List<RatingEvent> events(int at) {
        var candidate = candidate(at);
        List<RatingEvent> events = new ArrayList<>();
        for (int row : rows.of(byId[at])) {
            events.add(event(candidate, row));
        }
        return events;
    }

    /**
     * The same events parted by these criteria.
     *
     * @param criteria among which every rating's criterion is
     */
    public ByCriterion by(List<CriterionKey> criteria) {
        return new ByCriterion(criteria);
    }

    /** Candidates' events by criterion. For several threads. */
    public final class ByCriterion {

        private final int criteria;

        /** The criterion of each place. */
        private final int[] criterion;

        private ByCriterion(List<CriterionKey> criteria) {
            this.criteria = criteria.size();
            this.criterion =
                    places.values().stream()
                            .mapToInt(place -> criteria.indexOf(place.criterion()))
                            .toArray();
        }

        /** For each criterion the candidate's events, in the order in which their keys came. */
        public List<List<RatingEvent>> of(int at) {
            var candidate = candidate(at);
            List<List<RatingEvent>> events = new ArrayList<>(criteria);
            for (int i = 0; i < criteria; i++) {
                events.add(new ArrayList<>(2));
            }
            for (int row : rows.of(byId[at])) {
                events.get(criterion[cells.place(row)]).add(event(candidate, row));
            }
            return events;
        }
    }

    /** Every event, in the order in which their keys first came. */
    public void forEach(Consumer<RatingEvent> taker) {
        for (int row = 0; row < cells.size(); row++) {
            taker.accept(event(new CandidateId(candidates.id(cells.candidate(row))), row));
        }
    }

    /** Whether some event that was read says when it was given. */
    public boolean isTimed() {
        return timed;
    }

    /**
     * The assessors' own readings, for statistics.
     *
     * @param plan that the ratings were read under
     */
    public RatingTable readings(AssessmentPlan plan) {
        var builder = new RatingTableBuilder(candidates, assessorIds);
        builder.declare(plan);
        int[] placed = new int[places.size()];
        int[][] worth = new int[placed.length][];
        for (int row = 0; row < cells.size(); row++) {
            int at = cells.place(row);
            Place place = places.value(at);
            if (place.role() == RatingRole.RATING) {
                if (worth[at] == null) {
                    placed[at] =
                            builder.place(
                                    place.criterion().task(),
                                    place.criterion().criterion(),
                                    place.attempt());
                    worth[at] = worths(plan, place, builder);
                }
                builder.put(
                        cells.candidate(row),
                        placed[at],
                        cells.assessor(row),
                        worth[at][cells.said(row)]);
            }
        }
        return builder.build();
    }

    /** What each mark is worth there, by the numbers of a builder. */
    private int[] worths(AssessmentPlan plan, Place place, RatingTableBuilder builder) {
        var levels = plan.composition().criterion(place.criterion()).orElseThrow().levels();
        int[] worths = new int[marks.size()];
        for (int mark = 0; mark < worths.length; mark++) {
            Exact value =
                    marks.value(mark) instanceof Mark.AtLevel at
                            ? levels.level(at.level()).map(Scale.Level::value).orElse(null)
                            : null;
            worths[mark] = builder.value(value);
        }
        return worths;
    }

    private RatingEvent event(CandidateId candidate, int row) {
        var place = places.value(cells.place(row));
        String pointers = row < evidence.length ? evidence[row] : null;
        return new RatingEvent(
                candidate,
                place.criterion(),
                assessors.get(cells.assessor(row)),
                marks.value(cells.said(row)),
                pointers == null ? List.of() : Evidence.parseAll(pointers),
                place.attempt(),
                place.role(),
                null);
    }
}
