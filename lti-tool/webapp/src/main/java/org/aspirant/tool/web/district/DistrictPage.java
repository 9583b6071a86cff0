package org.aspirant.tool.web.district;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.aspirant.academy.content.district.DistrictProfile;
import org.aspirant.academy.content.district.DistrictProfile.Counted;
import org.aspirant.academy.content.district.DistrictProfile.Group;
import org.aspirant.rubric.chart.BarChart;
import org.aspirant.rubric.chart.DotChart;
import org.aspirant.rubric.framework.Crosswalk;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.framework.Statement;
import org.aspirant.rubric.framework.TheoryOfAction;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A district: what it holds to be so, what it expects of leaders, who it is.
 *
 * @param frameworks the district's own
 */
public record DistrictPage(Frame frame, DistrictProfile profile, List<Framework> frameworks)
        implements Page {

    /** Beyond the largest group, so that its number of four or five digits fits on a phone. */
    private static final double ROOM = 1.15;

    public DistrictPage {
        frameworks = List.copyOf(frameworks);
    }

    @Override
    public String template() {
        return "district/district.jte";
    }

    /** The language of the district's texts, where it is not the page's. */
    public @Nullable String language() {
        return frame.text().other(profile.language());
    }

    /** The day on which students were counted. */
    public Instant countedOn() {
        return profile.enrolment().asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The link of the theory of action that a competency or disposition serves, by its number. */
    public int number(Framework framework, Statement statement) {
        List<TheoryOfAction.Link> links = framework.theoryOfAction().links();
        for (int index = 0; index < links.size(); index++) {
            if (links.get(index).id().equals(statement.serves())) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("the theory has no link " + statement.serves());
    }

    /** Where a crosswalk leads: the standards and the element in them. */
    public String target(Crosswalk crosswalk) {
        return crosswalk.code() == null
                ? crosswalk.standards()
                : crosswalk.standards() + " " + crosswalk.code();
    }

    /** The key of the phrase for how near two statements are. */
    public String match(Crosswalk crosswalk) {
        return "district.match." + crosswalk.match().key();
    }

    /** Groups as bars. */
    public String chart(String label, Counted<Group> groups) {
        int most = groups.rows().stream().mapToInt(Group::count).max().orElse(1);
        return new BarChart(
                        label
                                + ": "
                                + groups.rows().stream()
                                        .map(group -> group.label() + " " + group.count())
                                        .collect(Collectors.joining(", ")),
                        List.of(label),
                        groups.rows().stream()
                                .map(
                                        group ->
                                                new DotChart.Row(
                                                        group.label(),
                                                        List.of((double) group.count())))
                                .toList(),
                        Math.max(1, most * ROOM),
                        "")
                .svg();
    }
}
