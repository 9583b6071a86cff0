package org.aspirant.tool.web.desk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.academy.activity.choosing.PreparingChoice.Colleague;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.view.CandidateRow;
import org.aspirant.academy.release.view.OverseeingActivity.Overview;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.chart.BarChart;
import org.aspirant.rubric.chart.DotChart;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.followup.GradesUnderWay;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.refusal.Advice;
import org.jspecify.annotations.Nullable;

/**
 * How far everybody is in an activity, for who runs the course.
 *
 * @param grades where the released ones are
 * @param colleagues who could be given a role; empty for a lead who is no instructor
 * @param simulation its title
 * @param written the language of the plan; null where it is the reader's
 * @param compares whether the simulation compares how a class decided
 * @param reads whether the person has sheets of their own
 * @param problem why the last form was not taken, in the reader's language
 */
public record DeskPage(
        Frame frame,
        Overview overview,
        GradesUnderWay grades,
        List<Colleague> colleagues,
        String simulation,
        @Nullable String written,
        boolean instructor,
        boolean compares,
        boolean reads,
        Optional<String> problem)
        implements Page {

    public DeskPage {
        colleagues = List.copyOf(colleagues);
    }

    @Override
    public String template() {
        return "desk/desk.jte";
    }

    public List<StaffRole> roles() {
        return Arrays.asList(StaffRole.values());
    }

    public long in(CandidateRow.Stage stage) {
        return overview.rows().stream().filter(row -> row.stage() == stage).count();
    }

    /** Where the grade of a line is; empty where none was released. */
    public Optional<Arrival> arrival(CandidateRow row) {
        return row.release()
                .flatMap(Release::grade)
                .map(released -> arrival(new Cell(row.subject(), ColumnName.OWN.id())));
    }

    private Arrival arrival(Cell cell) {
        return Arrival.of(
                Optional.ofNullable(grades.standings().get(cell)),
                Optional.ofNullable(grades.differences().get(cell)),
                grades.paused(),
                frame.text());
    }

    /**
     * A grade in a further column.
     *
     * @param title of the column
     */
    public record Further(String title, String given, Arrival arrival) {}

    /** The grades of a line beside that of the plan's own column, by the titles of the columns. */
    public List<Further> further(CandidateRow row) {
        return grades.standings().values().stream()
                .filter(at -> at.subject().equals(row.subject()) && !at.column().isOwn())
                .sorted(Comparator.comparing(at -> at.column().title()))
                .map(
                        at ->
                                new Further(
                                        at.column().title(),
                                        outOf(at.points().given(), at.points().maximum()),
                                        arrival(at.cell())))
                .toList();
    }

    /** Whether a button to send the grades of a line again is of any use. */
    public boolean canBeSentAgain(CandidateRow row) {
        return Stream.concat(arrival(row).stream(), further(row).stream().map(Further::arrival))
                .anyMatch(Arrival::canBeSentAgain);
    }

    /** How many grades will not arrive unless somebody does something. */
    public long lost() {
        return grades.standings().values().stream()
                .filter(at -> at.state() == Standing.State.DEAD)
                .count();
    }

    /** How far the comparing with the gradebook is. */
    public GradebookReading reading() {
        return grades.reading();
    }

    /** What stands in the way of comparing, and what to do; empty where nothing does. */
    public String readingAdvice() {
        var fault = reading().fault();
        return fault == null ? "" : Advice.of(fault, fault.advice(), frame.text());
    }

    public boolean wasHandedIn(CandidateRow row) {
        return row.submittedAt().isPresent();
    }

    /** What one press of a button releases. */
    public List<SubmissionId> readyToRelease() {
        return overview.rows().stream()
                .filter(row -> row.stage().isReleasable())
                .flatMap(row -> row.submission().stream())
                .toList();
    }

    /** Where everybody is, as a picture. */
    public String chart() {
        List<DotChart.Row> rows =
                Arrays.stream(CandidateRow.Stage.values())
                        .filter(
                                stage ->
                                        stage != CandidateRow.Stage.WITHOUT_SCORE
                                                || in(CandidateRow.Stage.WITHOUT_SCORE) > 0)
                        .map(stage -> new DotChart.Row(say(stage), List.of((double) in(stage))))
                        .toList();
        return new BarChart(
                        frame.text().get("desk.chart"),
                        List.of(frame.text().get("desk.candidates")),
                        rows,
                        Math.max(5, overview.rows().size()),
                        "")
                .svg();
    }

    public String say(CandidateRow.Stage stage) {
        return frame.text().get("stage." + stage.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The points that were released out of those there are, or that there were none. */
    public String given(Release release) {
        return release.grade()
                .map(grade -> outOf(grade.given(), grade.maximum()))
                .orElseGet(() -> frame.text().get("desk.no-score"));
    }

    private static String outOf(BigDecimal given, BigDecimal maximum) {
        return plain(given) + " / " + plain(maximum);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public String name(CandidateRow row) {
        String name = row.details().name();
        return name.isBlank()
                ? frame.text().get("person.unnamed", row.subject().value().substring(0, 6))
                : name;
    }

    public String name(Colleague colleague) {
        String name = colleague.details().name();
        return name.isBlank()
                ? frame.text()
                        .get("person.unnamed", colleague.member().subject().value().substring(0, 6))
                : name;
    }
}
