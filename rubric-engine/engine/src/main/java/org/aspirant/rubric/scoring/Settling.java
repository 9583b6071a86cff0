package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.aspirant.rubric.scoring.Settlement.Ended;
import org.aspirant.rubric.scoring.Settlement.LeftOut;
import org.aspirant.rubric.scoring.Settlement.Open;
import org.aspirant.rubric.scoring.Settlement.Rule;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.jspecify.annotations.Nullable;

/** Settles one criterion: from its readings to a value, or to what is due before there is one. */
final class Settling {

    private final AssessmentPlan plan;
    private final Resolve resolve;
    private final Readings readings;

    Settling(AssessmentPlan plan) {
        this.plan = plan;
        this.resolve = plan.resolution().resolve();
        this.readings = new Readings(plan);
    }

    /**
     * Settles the criterion, or says what is due.
     *
     * @param events of this criterion and attempt, one for each assessor and role
     * @param second whether a second reading is due
     */
    CriterionScore settle(CriterionKey key, Collection<RatingEvent> events, boolean second) {
        return new Criterion(key, readings.of(events), second).score();
    }

    /** The readings of one criterion while they are being settled. */
    private final class Criterion {

        private final CriterionKey key;
        private final List<Reading> all;
        private final List<Reading> ratings;
        private final List<Reading> adjudications;
        private final List<Reading> consensus;
        private final boolean second;

        Criterion(CriterionKey key, List<Reading> all, boolean second) {
            this.key = key;
            this.all = all;
            this.ratings = counting(RatingRole.RATING);
            this.adjudications = counting(RatingRole.ADJUDICATION);
            this.consensus = counting(RatingRole.CONSENSUS);
            this.second = second;
        }

        private List<Reading> counting(RatingRole role) {
            List<Reading> counting = new ArrayList<>(all.size());
            for (Reading reading : all) {
                if (reading.role() == role && reading.standing() == Standing.COUNTS) {
                    counting.add(reading);
                }
            }
            return counting;
        }

        CriterionScore score() {
            if (!adjudications.isEmpty() && resolve == Resolve.ADJUDICATOR_REPLACES) {
                return replaced(adjudications, Rule.ADJUDICATOR_REPLACES);
            }
            if (!consensus.isEmpty()) {
                return replaced(consensus, Rule.CONSENSUS);
            }
            if (!adjudications.isEmpty()
                    && adjudications.stream().anyMatch(Settling::isWorthNothing)) {
                return replaced(adjudications, Rule.ADJUDICATOR_REPLACES);
            }
            int read = ratings.size() + adjudications.size();
            if (read == 0) {
                return unread();
            }
            if (read < plan.raters().readingsOfEveryCriterion()) {
                return open(lackingEvidence() ? NeedKind.EVIDENCE : NeedKind.RATING);
            }
            if (second && read < Raters.All.LEAST) {
                return open(lackingEvidence() ? NeedKind.EVIDENCE : NeedKind.SECOND_RATING);
            }
            return resolved();
        }

        private CriterionScore unread() {
            if (lackingEvidence()) {
                return open(NeedKind.EVIDENCE);
            }
            return switch (plan.handling().missing()) {
                case AWAITED -> open(NeedKind.RATING);
                case ZERO -> scored(new Settled(Exact.ZERO, Rule.MISSING, null, false), all);
                case INCOMPLETE -> scored(new Ended(Effect.INCOMPLETE, null), all);
            };
        }

        private boolean lackingEvidence() {
            return all.stream()
                    .anyMatch(
                            reading ->
                                    reading.standing() == Standing.LACKS_EVIDENCE
                                            || reading.standing() == Standing.LACKS_NOTE);
        }

        /** The readings of a higher word stand alone. */
        private CriterionScore replaced(List<Reading> standing, Rule rule) {
            var used = ofOneKind(standing, strongest(standing));
            return using(used, settlement(used, Values.mean(values(used)), rule, true));
        }

        private CriterionScore resolved() {
            ReadingKind kind = kind();
            if (kind == ReadingKind.MIXED) {
                return open(NeedKind.ADJUDICATION);
            }
            var rated = ofOneKind(ratings, kind);
            if (kind != ReadingKind.WORTH) {
                return using(rated, settlement(rated, Exact.ZERO, Rule.SINGLE, thirdRead()));
            }
            Exact gap = plan.resolution().discrepancy().gap();
            boolean tooFarApart = gap != null && Values.gap(values(rated)).compareTo(gap) > 0;
            if (tooFarApart && !thirdRead()) {
                return open(NeedKind.ADJUDICATION);
            }
            return combined(rated, tooFarApart);
        }

        private CriterionScore combined(List<Reading> rated, boolean tooFarApart) {
            var used = new ArrayList<>(rated);
            used.addAll(adjudications);
            var values = values(used);
            if (values.size() == 1) {
                return using(used, settlement(used, values.get(0), Rule.SINGLE, thirdRead()));
            }
            Rule rule = values.size() == 2 && adjudications.isEmpty() ? Rule.MEAN : rule();
            return switch (rule) {
                case MEDIAN -> settledAs(used, Values.median(values), rule);
                case CLOSEST_TWO -> closest(used, Values.closestTwo(values), rule);
                case CLOSEST_TO_ADJUDICATOR ->
                        closest(
                                used,
                                Values.closestTo(Values.mean(values(adjudications)), values(rated)),
                                rule);
                case THIRD_AGREES ->
                        Values.shared(values)
                                .map(shared -> closest(used, List.of(shared), rule))
                                .orElseGet(
                                        () ->
                                                tooFarApart || !adjudications.isEmpty()
                                                        ? open(NeedKind.ADJUDICATION)
                                                        : settledAs(
                                                                used,
                                                                Values.mean(values),
                                                                Rule.MEAN));
                default -> settledAs(used, Values.mean(values), Rule.MEAN);
            };
        }

        private Rule rule() {
            return switch (resolve) {
                case MEDIAN -> Rule.MEDIAN;
                case CLOSEST_TWO -> Rule.CLOSEST_TWO;
                case CLOSEST_TO_ADJUDICATOR ->
                        adjudications.isEmpty() ? Rule.MEAN : Rule.CLOSEST_TO_ADJUDICATOR;
                case THIRD_AGREES -> Rule.THIRD_AGREES;
                case MEAN, ADJUDICATOR_REPLACES -> Rule.MEAN;
            };
        }

        private CriterionScore closest(List<Reading> pool, List<Exact> near, Rule rule) {
            var used = pool.stream().filter(reading -> near.contains(reading.value())).toList();
            return using(used, settlement(used, Values.mean(near), rule, thirdRead()));
        }

        private CriterionScore settledAs(List<Reading> used, Exact value, Rule rule) {
            return using(used, settlement(used, value, rule, thirdRead()));
        }

        /** Whether a reading is there that was made because the others differ. */
        private boolean thirdRead() {
            int asked = Math.max(Raters.All.LEAST, plan.raters().readingsOfEveryCriterion());
            return !adjudications.isEmpty()
                    || (!resolve.needsAdjudicator() && ratings.size() > asked);
        }

        /** What the ratings say there is: a worth, or one reason that there is none. */
        private ReadingKind kind() {
            if (!adjudications.isEmpty() || ratings.isEmpty()) {
                return ReadingKind.WORTH;
            }
            ReadingKind first = Settling.this.kind(ratings.get(0));
            int alike = ofOneKind(ratings, first).size();
            if (alike == ratings.size()) {
                return first;
            }
            if (!plan.resolution().discrepancy().isWatched()) {
                return strongest(ratings);
            }
            for (ReadingKind kind : ReadingKind.values()) {
                if (thirdRead() && ofOneKind(ratings, kind).size() * 2 > ratings.size()) {
                    return kind;
                }
            }
            return ReadingKind.MIXED;
        }

        private ReadingKind strongest(List<Reading> of) {
            var kinds = of.stream().map(Settling.this::kind).toList();
            if (kinds.contains(ReadingKind.VOID)) {
                return ReadingKind.VOID;
            }
            if (kinds.contains(ReadingKind.INCOMPLETE)) {
                return ReadingKind.INCOMPLETE;
            }
            return kinds.contains(ReadingKind.WORTH) ? ReadingKind.WORTH : ReadingKind.EXCLUDE;
        }

        private List<Reading> ofOneKind(List<Reading> of, ReadingKind kind) {
            List<Reading> ofKind = new ArrayList<>(of.size());
            for (Reading reading : of) {
                if (Settling.this.kind(reading) == kind) {
                    ofKind.add(reading);
                }
            }
            return ofKind;
        }

        private Settlement settlement(List<Reading> used, Exact value, Rule rule, boolean third) {
            String code = codeOfAll(used);
            ReadingKind kind = Settling.this.kind(used.get(0));
            return switch (kind) {
                case VOID -> new Ended(Effect.VOID, code);
                case INCOMPLETE -> new Ended(Effect.INCOMPLETE, code);
                case EXCLUDE -> new LeftOut(Objects.requireNonNull(code));
                case WORTH, MIXED ->
                        new Settled(
                                value,
                                used.size() == 1 && rule == Rule.MEAN ? Rule.SINGLE : rule,
                                code,
                                third);
            };
        }

        private CriterionScore using(List<Reading> used, Settlement settlement) {
            List<Reading> shown = new ArrayList<>(all.size());
            for (Reading reading : all) {
                boolean setAside = reading.standing() == Standing.COUNTS && !used.contains(reading);
                shown.add(setAside ? reading.with(Standing.SET_ASIDE) : reading);
            }
            return scored(settlement, shown);
        }

        private CriterionScore open(NeedKind need) {
            return scored(new Open(need), all);
        }

        private CriterionScore scored(Settlement settlement, List<Reading> shown) {
            return new CriterionScore(key, settlement, shown);
        }
    }

    private ReadingKind kind(Reading reading) {
        return reading.mark() instanceof Coded coded
                ? ReadingKind.of(readings.effect(coded))
                : ReadingKind.WORTH;
    }

    private static boolean isWorthNothing(Reading reading) {
        return reading.value() == null;
    }

    private static @Nullable String codeOfAll(List<Reading> used) {
        String least = null;
        for (Reading reading : used) {
            if (!(reading.mark() instanceof Coded coded)) {
                return null;
            }
            if (least == null || coded.code().compareTo(least) < 0) {
                least = coded.code();
            }
        }
        return least;
    }

    private static List<Exact> values(List<Reading> readings) {
        List<Exact> values = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            values.add(reading.value() == null ? Exact.ZERO : reading.value());
        }
        return values;
    }
}
