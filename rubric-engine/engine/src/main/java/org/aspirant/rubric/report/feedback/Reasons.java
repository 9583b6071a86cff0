package org.aspirant.rubric.report.feedback;

import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.Explanation.OfCause;
import org.aspirant.rubric.explain.Explanation.OfCount;
import org.aspirant.rubric.explain.Explanation.OfCut;
import org.aspirant.rubric.explain.Explanation.OfFloor;
import org.aspirant.rubric.explain.Explanation.OfNeed;
import org.aspirant.rubric.report.Words;

/** Why a decision is what it is, a sentence a rule. */
record Reasons(Words words) {

    /** Empty for what is no rule. */
    Optional<String> sentence(Explanation node) {
        if (node instanceof OfCut cut) {
            return Optional.of(cut(cut));
        } else if (node instanceof OfFloor floor) {
            return floor(floor);
        } else if (node instanceof OfCount count) {
            return Optional.of(
                    words.say(
                            count.check().met() ? "count.met" : "count.unmet",
                            Integer.toString(count.check().counted()),
                            number(count.check().rule().below()),
                            Integer.toString(count.check().rule().atMost())));
        } else if (node instanceof OfNeed need) {
            return Optional.of(words.say("need." + need.need().kind().key()));
        } else if (node instanceof OfCause cause) {
            return Optional.of(
                    cause.cause().code() == null
                            ? words.say("cause.nothing", cause.cause().task())
                            : words.say("cause.code", cause.cause().code(), cause.cause().task()));
        }
        return Optional.empty();
    }

    private String cut(OfCut node) {
        var cut = node.check().cut();
        String key = node.check().reached() ? "cut.reached" : "cut.missed";
        String said = words.say(key, number(node.composite()), number(cut.effective()));
        String error =
                cut.sem() == null
                        ? ""
                        : " " + words.say("cut.sem", number(cut.atLeast()), number(cut.sem()));
        return said + error + (node.decides() ? "" : " " + words.say("cut.reported", cut.id()));
    }

    private Optional<String> floor(OfFloor node) {
        var check = node.check();
        if (check.score() == null) {
            return Optional.empty();
        }
        String what =
                check.criterion() == null
                        ? words.say("floor.task", check.task())
                        : words.say("floor.criterion", check.criterion(), check.task());
        return Optional.of(
                words.say(
                        check.met() ? "floor.met" : "floor.unmet",
                        what,
                        number(check.score()),
                        number(check.floor().atLeast())));
    }

    static String number(Exact value) {
        return value.rounded().toPlainString();
    }
}
