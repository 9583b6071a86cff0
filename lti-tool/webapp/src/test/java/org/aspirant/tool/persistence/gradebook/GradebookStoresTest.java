package org.aspirant.tool.persistence.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class GradebookStoresTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    private static final URI ITEMS = URI.create("https://lms.example/items");
    private static final URI COPIED = URI.create("https://lms.example/copied");

    private final JdbiGradebooks gradebooks;
    private final JdbiFurtherColumns further;
    private final JdbiColumnMaking making;
    private final ActivityKey activity = activity();

    GradebookStoresTest(TestDatabase database) {
        Jdbi jdbi = Database.open(new LocalUnitOfWork(database.empty()).dataSource());
        gradebooks = new JdbiGradebooks(jdbi);
        further = new JdbiFurtherColumns(jdbi);
        making = new JdbiColumnMaking(jdbi);
    }

    private static ActivityKey activity() {
        return new ActivityKey(
                new OrganizationId(Opaque.fresh()),
                new CourseId(Opaque.fresh()),
                new ActivityId(Opaque.fresh()));
    }

    private static URI item(int number) {
        return URI.create(ITEMS + "/" + number);
    }

    @Test
    void aLinksColumnIsKeptAsLaunchesOfferIt() {
        assertThat(gradebooks.of(activity)).isEmpty();

        gradebooks.offered(activity, new AgsClaim(ITEMS, item(5), Set.of(LtiScope.SCORES)), AT);
        assertThat(gradebooks.of(activity))
                .contains(new AgsClaim(ITEMS, item(5), Set.of(LtiScope.SCORES)));

        var several = Set.of(LtiScope.SCORES, LtiScope.RESULTS);
        gradebooks.offered(activity, new AgsClaim(ITEMS, null, several), AT);
        assertThat(gradebooks.of(activity))
                .as("a link with several line items keeps the known one")
                .contains(new AgsClaim(ITEMS, item(5), several));

        gradebooks.offered(activity, new AgsClaim(COPIED, null, several), AT);
        assertThat(gradebooks.of(activity))
                .as("a line item of another container is not kept")
                .contains(new AgsClaim(COPIED, null, several));

        URI made = URI.create(COPIED + "/1");
        gradebooks.found(activity, made, AT);
        assertThat(gradebooks.of(activity)).contains(new AgsClaim(COPIED, made, several));
    }

    @Test
    void aFurtherColumnIsKnownInItsOwnListOfLineItemsAlone() {
        assertThat(further.of(activity, "duties", ITEMS)).isEmpty();

        further.found(activity, "duties", ITEMS, item(6), AT);
        further.found(activity, "evidence", ITEMS, item(7), AT);
        assertThat(further.of(activity, "duties", ITEMS)).contains(item(6));
        assertThat(further.of(activity, "duties", COPIED)).isEmpty();
        assertThat(further.of(activity(), "duties", ITEMS)).isEmpty();

        further.found(activity, "duties", ITEMS, item(8), AT);
        assertThat(further.of(activity, "duties", ITEMS)).as("made again").contains(item(8));
        assertThat(further.of(activity, "evidence", ITEMS)).contains(item(7));
    }

    @Test
    void anActivityIsFoundByAnyOfItsColumns() {
        gradebooks.offered(activity, new AgsClaim(ITEMS, item(5), Set.of(LtiScope.SCORES)), AT);
        further.found(activity, "duties", ITEMS, item(6), AT);

        assertThat(gradebooks.activityOf(activity.courseKey(), item(5))).contains(activity);
        assertThat(gradebooks.activityOf(activity.courseKey(), item(6))).contains(activity);
        assertThat(gradebooks.activityOf(activity.courseKey(), item(7))).isEmpty();
        assertThat(gradebooks.activityOf(activity().courseKey(), item(6))).isEmpty();
    }

    @Test
    void ofManyAtOnceOneMakesAColumn() {
        var begun = Concurrently.run(8, () -> making.begin(activity, "duties", AT));

        assertThat(begun).containsOnlyOnce(true);
        assertThat(making.begin(activity, "evidence", AT)).as("another column").isTrue();
        assertThat(making.begin(activity(), "duties", AT)).as("another activity").isTrue();
        making.end(activity, "duties");
        assertThat(making.begin(activity, "duties", AT)).isTrue();
    }

    @Test
    void aTurnOfWhoDiedIsOverAfterTwoMinutes() {
        assertThat(making.begin(activity, "duties", AT)).isTrue();

        assertThat(making.begin(activity, "duties", AT.plus(Duration.ofMinutes(2)))).isFalse();
        assertThat(making.begin(activity, "duties", AT.plus(Duration.ofSeconds(121)))).isTrue();
        assertThat(making.begin(activity, "duties", AT.plus(Duration.ofSeconds(122))))
                .as("the turn is another's now")
                .isFalse();
    }
}
