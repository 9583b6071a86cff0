package org.aspirant.academy.content.district;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.district.DistrictProfile.Event;
import org.aspirant.academy.content.district.DistrictProfile.Group;
import org.aspirant.academy.content.district.DistrictProfile.Level;
import org.aspirant.academy.content.district.DistrictProfile.School;
import org.aspirant.academy.content.district.DistrictProfile.Year;

/** Whether the figures of a district agree with each other. */
final class Sums {

    private final Cursor root;
    private final DistrictProfile profile;
    private final int total;
    private final List<ContentProblem> problems = new ArrayList<>();

    Sums(Cursor root, DistrictProfile profile) {
        this.root = root;
        this.profile = profile;
        this.total = profile.enrolment().total();
    }

    List<ContentProblem> problems() {
        years();
        whole("schools", profile.schools().rows().stream().mapToInt(Level::students).sum());
        whole("students", profile.groups().rows().stream().mapToInt(Group::count).sum());
        whole("languages", profile.languages().rows().stream().mapToInt(Group::count).sum());
        programmes();
        profile.named().rows().stream().map(School::grades).distinct().forEach(this::named);
        history();
        return problems;
    }

    private void years() {
        var years = profile.enrolment().years();
        var at = root.at("enrolment").list("by_year");
        for (int index = 0; index < years.size(); index++) {
            int first = first(years.get(index));
            if (!years.get(index).year().endsWith("-%02d".formatted((first + 1) % 100))) {
                add(at.get(index), "'" + years.get(index).year() + "' is no school year");
            } else if (index > 0 && first <= first(years.get(index - 1))) {
                add(at.get(index), "'" + years.get(index).year() + "' comes after a later year");
            }
        }
        int last = years.get(years.size() - 1).students();
        if (last != total) {
            add(
                    at.get(at.size() - 1),
                    "the last year has " + last + " students, the total is " + total);
        }
    }

    private static int first(Year year) {
        return Integer.parseInt(year.year().substring(0, 4));
    }

    private void whole(String key, int sum) {
        if (sum != total) {
            add(root.at(key), "'" + key + "' add up to " + sum + ", the total is " + total);
        }
    }

    private void programmes() {
        var at = root.at("programmes").list("rows");
        for (Group group : profile.programmes().rows()) {
            if (group.count() > total) {
                add(
                        at.get(profile.programmes().rows().indexOf(group)),
                        "'" + group.label() + "' has more students than the district");
            }
        }
    }

    /** The schools that are named for these grades are all schools of the level. */
    private void named(String grades) {
        var schools =
                profile.named().rows().stream().filter(it -> it.grades().equals(grades)).toList();
        var level =
                profile.schools().rows().stream()
                        .filter(it -> it.grades().equals(grades))
                        .findFirst();
        int students = schools.stream().mapToInt(School::students).sum();
        if (level.isEmpty()) {
            add(root.at("named_schools"), "no level of schools has the grades '" + grades + "'");
        } else if (level.get().schools() != schools.size() || level.get().students() != students) {
            add(
                    root.at("named_schools"),
                    schools.size()
                            + " schools with "
                            + students
                            + " students are named for grades "
                            + grades
                            + ", the level has "
                            + level.get().schools()
                            + " with "
                            + level.get().students());
        }
    }

    private void history() {
        var years = profile.history().stream().map(Event::year).toList();
        for (int index = 1; index < years.size(); index++) {
            if (years.get(index) < years.get(index - 1)) {
                add(root.list("history").get(index), "the history goes back in time");
            }
        }
    }

    private void add(Cursor at, String wrong) {
        problems.add(at.problem("figures", wrong, "correct the figure that is wrong"));
    }
}
