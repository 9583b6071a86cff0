package org.aspirant.tool.persistence.gradebook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The gradebook columns in the database. */
public final class JdbiGradebooks implements Gradebooks {

    private final Jdbi jdbi;

    public JdbiGradebooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void offered(ActivityKey activity, AgsClaim claim, Instant at) {
        if (of(activity).filter(known -> saysNothingNew(claim, known)).isPresent()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    insert(handle, activity, at);
                    // A link with several line items names none: what was found before stays,
                    // unless
                    // it belongs to another container.
                    Keys.bind(
                                    handle.createUpdate(
                                            """
                                            update gradebook_column set
                                                line_item = case
                                                    when cast(:item as varchar) is not null
                                                        then cast(:item as varchar)
                                                    when line_items = cast(:items as varchar)
                                                        then line_item
                                                    else null end,
                                                line_items = :items, scopes = :scopes,
                                                updated_at = :at
                                            where organization_id = :organization
                                            and course_id = :course and activity_id = :activity"""),
                                    activity)
                            .bind("item", text(claim.lineItem()))
                            .bind("items", text(claim.lineItems()))
                            .bind(
                                    "scopes",
                                    claim.scopes().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .collect(Collectors.joining(" ")))
                            .bind("at", at)
                            .execute();
                });
    }

    private static boolean saysNothingNew(AgsClaim claim, AgsClaim known) {
        return Objects.equals(claim.lineItems(), known.lineItems())
                && claim.scopes().equals(known.scopes())
                && (claim.lineItem() == null || claim.lineItem().equals(known.lineItem()));
    }

    @Override
    public void found(ActivityKey activity, URI lineItem, Instant at) {
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                """
                                                update gradebook_column
                                                set line_item = :item, updated_at = :at
                                                where organization_id = :organization
                                                and course_id = :course
                                                and activity_id = :activity"""),
                                        activity)
                                .bind("item", lineItem.toString())
                                .bind("at", at)
                                .execute());
    }

    @Override
    public Optional<AgsClaim> of(ActivityKey activity) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                """
                                                select line_items, line_item, scopes
                                                from gradebook_column
                                                where organization_id = :organization
                                                and course_id = :course
                                                and activity_id = :activity"""),
                                        activity)
                                .map((row, c) -> claim(row))
                                .findOne());
    }

    @Override
    public Optional<ActivityKey> activityOf(CourseKey course, URI lineItem) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select activity_id from gradebook_column where"
                                                        + Keys.IN_COURSE
                                                        + "and line_item = :item union"
                                                        + " select activity_id from further_column"
                                                        + " where"
                                                        + Keys.IN_COURSE
                                                        + "and line_item = :item order by"
                                                        + " activity_id limit 1"),
                                        course)
                                .bind("item", lineItem.toString())
                                .map(
                                        (row, context) ->
                                                course.activity(
                                                        new ActivityId(
                                                                row.getString("activity_id"))))
                                .findOne());
    }

    private static AgsClaim claim(ResultSet row) throws SQLException {
        Set<LtiScope> scopes =
                Arrays.stream(row.getString("scopes").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(LtiScope::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new AgsClaim(
                address(row.getString("line_items")), address(row.getString("line_item")), scopes);
    }

    private static void insert(Handle handle, ActivityKey activity, Instant at) {
        Keys.bind(
                        handle.createUpdate(
                                """
                                insert into gradebook_column
                                    (organization_id, course_id, activity_id, scopes, updated_at)
                                values (:organization, :course, :activity, '', :at)
                                on conflict do nothing"""),
                        activity)
                .bind("at", at)
                .execute();
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private static @Nullable URI address(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
