package org.aspirant.academy.simulation.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aspirant.academy.simulation.lint.walk.ReadingTime;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;

/** Texts are of the right length and say nothing that they cannot know. */
public final class TextRules {

    private static final double LONGEST_SCENE_MINUTES = 8;
    private static final double MOST_DIFFERENCE = 1.3;
    private static final int FEWEST_WORDS_OF_NOTES = 150;
    private static final Pattern PROMISE =
            Pattern.compile(
                    "\\b(proven|research shows|studies show|best practices?|guaranteed)\\b");

    private final Findings findings;
    private final LintScope scope;

    public TextRules(Findings findings, LintScope scope) {
        this.findings = findings;
        this.scope = scope;
    }

    /** Adds what it finds. */
    public void check() {
        var scenario = findings.scenario();
        scenario.provenance().standards().forEach(this::standard);
        lengths();
        if (scope == LintScope.CATALOGUE) {
            catalogue(scenario);
        }
    }

    /** Adds what is too long or tells by its length: all that a translation is asked. */
    public void lengths() {
        var scenario = findings.scenario();
        var time = new ReadingTime(scenario);
        for (Node node : scenario.story().nodes().values()) {
            double minutes = time.at(node);
            if (minutes > LONGEST_SCENE_MINUTES) {
                findings.add(
                        node.id(),
                        "scene-length",
                        "the scene '" + node.id() + "' takes " + Math.round(minutes) + " minutes",
                        "break it in two; a scene takes at most 8");
            }
            if (node.step() instanceof Step.Choosing choosing) {
                lengths(node.id(), choosing.choices());
            }
        }
        for (var event : scenario.story().events().values()) {
            if (event.answer() != null) {
                lengths(event.id(), event.answer().choosing().choices());
            }
        }
    }

    private void standard(String code) {
        Psel.missing(code)
                .ifPresent(
                        right ->
                                findings.add(
                                        "standards",
                                        "standards",
                                        "PSEL 2015 has no element " + code,
                                        right));
    }

    private void lengths(String id, List<Choice> choices) {
        var byLength = Comparator.<Choice>comparingInt(TextRules::length);
        var longest = choices.stream().max(byLength).orElseThrow();
        var shortest = choices.stream().min(byLength).orElseThrow();
        if (length(longest) > MOST_DIFFERENCE * length(shortest)) {
            findings.add(
                    longest.id(),
                    "option-lengths",
                    "in '"
                            + id
                            + "' the longest option has "
                            + length(longest)
                            + " characters, '"
                            + shortest.id()
                            + "' has "
                            + length(shortest),
                    "keep the options of a decision within 30 percent of each other, so that"
                            + " length tells nothing");
        }
    }

    static int length(Choice choice) {
        return choice.text().source().strip().length();
    }

    private void catalogue(Scenario scenario) {
        int words = scenario.provenance().teachingNotes().strip().split("\\s+").length;
        if (words < FEWEST_WORDS_OF_NOTES) {
            findings.add(
                    "teachingNotes",
                    "teaching-notes",
                    "the teaching notes have " + words + " words",
                    "write at least " + FEWEST_WORDS_OF_NOTES);
        }
        if (scenario.provenance().themes().size() < 3) {
            findings.add(
                    "themes",
                    "themes",
                    scenario.provenance().themes().size() + " themes are named",
                    "name at least three; they do not work one at a time");
        }
        promises(scenario);
        exhibits(scenario);
    }

    private void promises(Scenario scenario) {
        for (Node node : scenario.story().nodes().values()) {
            promise(node.id(), node.text().source());
        }
        for (var ending : scenario.story().endings().values()) {
            promise(ending.id(), ending.text().source());
        }
        promise("summary", scenario.about().summary());
        promise("teachingNotes", scenario.provenance().teachingNotes());
        scenario.provenance().sources().forEach(source -> promise("sources", source.reports()));
    }

    private void promise(String id, String text) {
        var match = PROMISE.matcher(text.toLowerCase(Locale.ROOT));
        if (match.find()) {
            findings.add(
                    id,
                    "promise",
                    "'" + match.group() + "' promises more than the sources do",
                    "say who saw it where, or leave it out");
        }
    }

    private void exhibits(Scenario scenario) {
        var exhibits = scenario.setting().exhibits().values();
        if (exhibits.stream().noneMatch(one -> one.figures() != null && !one.distracts())) {
            findings.add(
                    "exhibits",
                    "exhibits",
                    "no exhibit has figures that could change a decision",
                    "add one");
        }
        if (exhibits.stream().noneMatch(Exhibit::distracts)) {
            findings.add(
                    "exhibits", "exhibits", "no exhibit distracts", "add one that does, marked so");
        }
    }
}
