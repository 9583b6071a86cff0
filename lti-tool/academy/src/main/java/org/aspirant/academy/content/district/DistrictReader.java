package org.aspirant.academy.content.district;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSchema;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;
import org.aspirant.academy.content.district.DistrictProfile.Counted;
import org.aspirant.academy.content.district.DistrictProfile.Enrolment;
import org.aspirant.academy.content.district.DistrictProfile.Event;
import org.aspirant.academy.content.district.DistrictProfile.Group;
import org.aspirant.academy.content.district.DistrictProfile.Level;
import org.aspirant.academy.content.district.DistrictProfile.School;
import org.aspirant.academy.content.district.DistrictProfile.Year;

/** Reads the file of a district and adds its figures up. */
public final class DistrictReader {

    private static final ContentSchema SCHEMA = new ContentSchema("/schemas/district.schema.json");

    private final Cursor root;
    private final List<ContentProblem> problems = new ArrayList<>();

    private DistrictReader(Cursor root) {
        this.root = root;
    }

    /**
     * Reads a district.
     *
     * @param file the name under which problems are told
     * @param text YAML
     */
    public static DistrictOutcome read(String file, String text) {
        var outcome = YamlReader.read(file, text);
        if (outcome instanceof YamlOutcome.Unreadable unreadable) {
            return new DistrictOutcome.Refused(unreadable.problems());
        }
        var root = ((YamlOutcome.Read) outcome).root();
        var shape = SCHEMA.check(root);
        return shape.isEmpty()
                ? new DistrictReader(root).read()
                : new DistrictOutcome.Refused(shape);
    }

    private DistrictOutcome read() {
        var profile =
                new DistrictProfile(
                        root.text("id"),
                        root.number("version"),
                        root.text("title"),
                        root.text("language"),
                        root.node().path("example").asBoolean(),
                        root.text("notice"),
                        new Enrolment(
                                asOf(root.at("enrolment")),
                                root.at("enrolment").number("total"),
                                root.at("enrolment").list("by_year").stream()
                                        .map(at -> new Year(at.text("year"), students(at)))
                                        .toList()),
                        counted(
                                "schools",
                                at ->
                                        new Level(
                                                at.text("level"),
                                                at.text("grades"),
                                                at.number("schools"),
                                                students(at))),
                        counted(
                                "named_schools",
                                at -> new School(at.text("name"), at.text("grades"), students(at))),
                        counted("students", at -> new Group(at.text("group"), students(at))),
                        counted("programmes", at -> new Group(at.text("group"), students(at))),
                        counted(
                                "languages",
                                at -> new Group(at.text("language"), at.number("homes"))),
                        counted("staff", at -> new Group(at.text("role"), at.number("people"))),
                        root.list("history").stream()
                                .map(at -> new Event(at.number("year"), at.text("event")))
                                .toList());
        problems.addAll(new Sums(root, profile).problems());
        problems.sort(ContentProblem.BY_PLACE);
        return problems.isEmpty()
                ? new DistrictOutcome.Read(profile, CanonicalText.of(root.node()))
                : new DistrictOutcome.Refused(problems);
    }

    private static int students(Cursor at) {
        return at.number("students");
    }

    private <T> Counted<T> counted(String key, Function<Cursor, T> row) {
        var at = root.at(key);
        return new Counted<>(asOf(at), at.list("rows").stream().map(row).toList());
    }

    private LocalDate asOf(Cursor at) {
        try {
            return LocalDate.parse(at.text("as_of"));
        } catch (DateTimeException e) {
            problems.add(
                    at.at("as_of")
                            .problem(
                                    "as-of",
                                    "there is no day '" + at.text("as_of") + "'",
                                    "write the day of the count, as in \"2025-10-01\""));
            return LocalDate.EPOCH;
        }
    }
}
