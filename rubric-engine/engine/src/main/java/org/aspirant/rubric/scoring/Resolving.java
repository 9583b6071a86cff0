package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.aspirant.rubric.scoring.Settlement.Ended;
import org.aspirant.rubric.scoring.Settlement.LeftOut;
import org.aspirant.rubric.scoring.Settlement.Open;
import org.aspirant.rubric.scoring.Settlement.Rule;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.jspecify.annotations.Nullable;

/** Resolves what was said of one criterion, by the rules of the plan. */
final class Resolving {

    private final AssessmentPlan plan;
    private final Resolve resolve;
    private final List<Said> all;
    private final List<Said> ratings;
    private final List<Said> adjudications;
    private final List<Said> consensus;
    private final boolean second;

    /**
     * Whose outcome follows from nothing but this.
     *
     * @param all of one attempt, by role
     * @param second whether a second reading is due
     */
    Resolving(AssessmentPlan plan, List<Said> all, boolean second) {
        this.plan = plan;
        this.resolve = plan.resolution().resolve();
        this.all = all;
        this.ratings = counting(RatingRole.RATING);
        this.adjudications = counting(RatingRole.ADJUDICATION);
        this.consensus = counting(RatingRole.CONSENSUS);
        this.second = second;
    }

    private List<Said> counting(RatingRole role) {
        return all.stream().filter(said -> said.counts(role)).toList();
    }

    Outcome outcome() {
        if (!adjudications.isEmpty() && resolve == Resolve.ADJUDICATOR_REPLACES) {
            return replaced(adjudications, Rule.ADJUDICATOR_REPLACES);
        }
        if (!consensus.isEmpty()) {
            return replaced(consensus, Rule.CONSENSUS);
        }
        if (!adjudications.isEmpty()
                && adjudications.stream().anyMatch(said -> said.value() == null)) {
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

    private Outcome unread() {
        if (lackingEvidence()) {
            return open(NeedKind.EVIDENCE);
        }
        return switch (plan.handling().missing()) {
            case AWAITED -> open(NeedKind.RATING);
            case ZERO -> asTheyAre(new Settled(Exact.ZERO, Rule.MISSING, null, false));
            case INCOMPLETE -> asTheyAre(new Ended(Effect.INCOMPLETE, null));
        };
    }

    private boolean lackingEvidence() {
        return all.stream().anyMatch(said -> said.standing().isShortOfEvidence());
    }

    /** The readings of a higher word stand alone. */
    private Outcome replaced(List<Said> standing, Rule rule) {
        var used = ofOneKind(standing, strongest(standing));
        return using(used, settlement(used, Values.mean(values(used)), rule, true));
    }

    private Outcome resolved() {
        ReadingKind kind = kind();
        if (kind == ReadingKind.MIXED) {
            return further();
        }
        var rated = ofOneKind(ratings, kind);
        if (kind != ReadingKind.WORTH) {
            return using(rated, settlement(rated, Exact.ZERO, Rule.SINGLE, thirdRead()));
        }
        boolean tooFarApart = isTooFarApart(rated);
        if (tooFarApart && !thirdRead()) {
            return further();
        }
        return combined(rated, tooFarApart);
    }

    /** By their values, or because some found a level where others found nothing to rate. */
    private boolean isTooFarApart(List<Said> rated) {
        var discrepancy = plan.resolution().discrepancy();
        Exact gap = discrepancy.gap();
        long coded = rated.stream().filter(said -> said.code() != null).count();
        return (discrepancy.isWatched() && coded > 0 && coded < rated.size())
                || (gap != null && Values.gap(values(rated)).compareTo(gap) > 0);
    }

    private Outcome combined(List<Said> rated, boolean tooFarApart) {
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
            case CLOSEST_TO_ADJUDICATOR -> closestToAdjudicators(rated);
            case THIRD_AGREES ->
                    Values.shared(values)
                            .map(shared -> closest(used, List.of(shared), rule))
                            .orElseGet(
                                    () ->
                                            tooFarApart || !adjudications.isEmpty()
                                                    ? further()
                                                    : settledAs(
                                                            used, Values.mean(values), Rule.MEAN));
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

    private Outcome closest(List<Said> pool, List<Exact> near, Rule rule) {
        var used = pool.stream().filter(said -> near.contains(said.value())).toList();
        return using(used, settlement(used, Values.mean(near), rule, thirdRead()));
    }

    /** Several adjudicators count as their mean, and each of them counts. */
    private Outcome closestToAdjudicators(List<Said> rated) {
        var near = Values.closestTo(Values.mean(values(adjudications)), values(rated));
        var used =
                new ArrayList<>(
                        rated.stream().filter(said -> near.contains(said.value())).toList());
        used.addAll(adjudications);
        return settledAs(used, Values.mean(near), Rule.CLOSEST_TO_ADJUDICATOR);
    }

    private Outcome settledAs(List<Said> used, Exact value, Rule rule) {
        return using(used, settlement(used, value, rule, thirdRead()));
    }

    /** Whether a reading is there that was made because the others differ. */
    private boolean thirdRead() {
        int asked = Math.max(Raters.All.LEAST, plan.raters().readingsOfEveryCriterion());
        return !adjudications.isEmpty() || (!resolve.needsAdjudicator() && ratings.size() > asked);
    }

    /** What the ratings say there is: a worth, or one reason that there is none. */
    private ReadingKind kind() {
        if (!adjudications.isEmpty() || ratings.isEmpty()) {
            return ReadingKind.WORTH;
        }
        ReadingKind first = ratings.get(0).kind();
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

    private ReadingKind strongest(List<Said> of) {
        var kinds = of.stream().map(Said::kind).toList();
        if (kinds.contains(ReadingKind.VOID)) {
            return ReadingKind.VOID;
        }
        if (kinds.contains(ReadingKind.INCOMPLETE)) {
            return ReadingKind.INCOMPLETE;
        }
        return kinds.contains(ReadingKind.WORTH) ? ReadingKind.WORTH : ReadingKind.EXCLUDE;
    }

    private static List<Said> ofOneKind(List<Said> of, ReadingKind kind) {
        return of.stream().filter(said -> said.kind() == kind).toList();
    }

    private Settlement settlement(List<Said> used, Exact value, Rule rule, boolean third) {
        String code = codeOfAll(used);
        return switch (used.get(0).kind()) {
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

    private Outcome using(List<Said> used, Settlement settlement) {
        return new Outcome(
                settlement, all.stream().map(said -> said.with(standing(said, used))).toList());
    }

    private static Standing standing(Said said, List<Said> used) {
        return said.standing() == Standing.COUNTS && !isAmong(used, said)
                ? Standing.SET_ASIDE
                : said.standing();
    }

    private static boolean isAmong(List<Said> used, Said said) {
        for (Said each : used) {
            if (each.number() == said.number()) {
                return true;
            }
        }
        return false;
    }

    private Outcome open(NeedKind need) {
        return asTheyAre(new Open(need));
    }

    /** Evidence, if there is a reading that would settle it and only lacks that. */
    private Outcome further() {
        boolean made =
                all.stream().anyMatch(said -> wouldSettle(resolve, said.role(), said.standing()));
        return open(made ? NeedKind.EVIDENCE : NeedKind.ADJUDICATION);
    }

    /** Whether a reading would settle a difference, if it did not lack evidence. */
    static boolean wouldSettle(Resolve resolve, RatingRole role, Standing standing) {
        return standing.isShortOfEvidence()
                && (role != RatingRole.RATING || !resolve.needsAdjudicator());
    }

    private Outcome asTheyAre(Settlement settlement) {
        return using(all, settlement);
    }

    private static @Nullable String codeOfAll(List<Said> used) {
        String least = null;
        for (Said said : used) {
            String code = said.code();
            if (code == null) {
                return null;
            }
            if (least == null || code.compareTo(least) < 0) {
                least = code;
            }
        }
        return least;
    }

    private static List<Exact> values(List<Said> of) {
        return of.stream()
                .map(said -> Objects.requireNonNullElse(said.value(), Exact.ZERO))
                .toList();
    }
}
