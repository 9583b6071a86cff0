package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.File;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.content.edition.Editions;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Playing;
import org.aspirant.academy.release.Releasing;
import org.aspirant.tool.persistence.JtaUnitOfWork;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What only the container can show, from inside it: its transactions around our stores, the beans
 * it makes of our classes, and what was done while it started.
 */
@ExtendWith({InsideServer.class, ArquillianExtension.class})
class ContainerIT {

    private static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    private static final int PATIENCE_IN_SECONDS = 60;

    @Inject UnitOfWork unitOfWork;
    @Inject Activities activities;
    @Inject Members members;
    @Inject ContentPack shipped;
    @Inject Editions editions;
    @Inject BeanManager beans;

    private final ActivityKey place =
            new CourseKey(new OrganizationId(Opaque.fresh()), new CourseId(Opaque.fresh()))
                    .activity(new ActivityId(Opaque.fresh()));
    private final SubjectId person = new SubjectId(Opaque.fresh());

    /** The very WAR that is shipped, with this class and what it needs beside it. */
    @Deployment
    static WebArchive warWithThisTest() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("aspirant.war")))
                .addClasses(ContainerIT.class, InsideServer.class)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private boolean admit() {
        activities.admit(place, "In a container", AT);
        return true;
    }

    private boolean join() {
        members.seen(new Participant(place, person, Set.of(CourseRole.LEARNER), false, false), AT);
        return true;
    }

    private boolean isAdmitted() {
        return activities.find(place).isPresent();
    }

    private boolean hasJoined() {
        return members.find(place.courseKey(), person).isPresent();
    }

    @Test
    void keepsWhatAUnitOfWorkDidInEveryStore() {
        boolean seenInside = unitOfWork.run(() -> admit() && join() && isAdmitted() && hasJoined());

        assertThat(seenInside).isTrue();
        assertThat(isAdmitted()).isTrue();
        assertThat(hasJoined()).isTrue();
    }

    @Test
    void leavesNothingInAnyStoreOfAUnitOfWorkThatFailsHalfway() {
        assertThatThrownBy(
                        () ->
                                unitOfWork.run(
                                        () -> {
                                            admit();
                                            join();
                                            throw new IllegalStateException("on purpose");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");

        assertThat(isAdmitted()).isFalse();
        assertThat(hasJoined()).isFalse();
    }

    @Test
    void aUnitOfWorkInsideAnotherIsPartOfIt() {
        assertThatThrownBy(
                        () ->
                                unitOfWork.run(
                                        () -> {
                                            unitOfWork.run(this::admit);
                                            join();
                                            throw new IllegalStateException("after the inner one");
                                        }))
                .hasMessage("after the inner one");
        assertThat(isAdmitted()).as("the inner one was finished, the outer one failed").isFalse();

        boolean seenOutside = unitOfWork.run(() -> unitOfWork.run(this::admit) && isAdmitted());
        assertThat(seenOutside).isTrue();
        assertThat(isAdmitted()).isTrue();
    }

    @Test
    void nobodySeesWhatAnotherUnitOfWorkHasNotFinished() throws Exception {
        var written = new CountDownLatch(1);
        var lookedAt = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var writing =
                    pool.submit(
                            () ->
                                    unitOfWork.run(
                                            () -> {
                                                admit();
                                                written.countDown();
                                                return await(lookedAt);
                                            }));
            assertThat(await(written)).isTrue();
            boolean seenFromATransaction = unitOfWork.run(this::isAdmitted);
            boolean seenFromNone = isAdmitted();
            lookedAt.countDown();

            assertThat(writing.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(seenFromATransaction).isFalse();
            assertThat(seenFromNone).isFalse();
            assertThat(isAdmitted()).isTrue();
        } finally {
            lookedAt.countDown();
            pool.shutdownNow();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Of our own types, so that nothing of the container's own is counted. */
    private List<InjectionPoint> asksOfTheWeb() {
        return ours().filter(
                        bean -> bean.getBeanClass().getName().startsWith("org.aspirant.tool.web."))
                .flatMap(bean -> bean.getInjectionPoints().stream())
                .filter(point -> point.getType().getTypeName().startsWith("org.aspirant."))
                .toList();
    }

    private Stream<Bean<?>> ours() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.aspirant."));
    }

    private Bean<?> bean(Type type) {
        return beans.resolve(beans.getBeans(type));
    }

    private Object instance(Type type) {
        Bean<?> bean = bean(type);
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }

    @Test
    void everyPartThatTheWebAsksForIsThere() {
        List<InjectionPoint> asks = asksOfTheWeb();

        assertThat(asks)
                .extracting(InjectionPoint::getType)
                .contains(Playing.class, Releasing.class);
        assertThat(asks)
                .allSatisfy(
                        ask -> {
                            assertThat(beans.getBeans(ask.getType()))
                                    .as("beans for %s", ask)
                                    .hasSize(1);
                            assertThat(instance(ask.getType())).isNotNull();
                        });
    }

    @Test
    void everyPartIsMadeOnce() {
        List<Bean<?>> parts =
                ours().filter(bean -> bean.getScope().equals(Singleton.class)).toList();

        assertThat(parts).hasSizeGreaterThan(40);
        for (Bean<?> part : parts) {
            for (Type type : part.getTypes()) {
                if (type.getTypeName().startsWith("org.aspirant.")) {
                    assertThat(beans.getBeans(type)).as("makers of %s", type).hasSize(1);
                    assertThat(instance(type)).as("%s", type).isSameAs(instance(type));
                }
            }
        }
        assertThat(instance(Clock.class)).isSameAs(instance(Clock.class));
    }

    @Test
    void theSourcesOfEverythingThatIsShippedWereKeptAtTheStart() {
        assertThat(shipped.editions()).hasSize(shipped.sims().size() + shipped.plans().size());
        assertThat(shipped.editions())
                .allSatisfy(
                        edition ->
                                assertThat(editions.holding(edition.hashes())).contains(edition));
    }

    @Test
    void theUnitOfWorkIsTheOneWithTransactions() {
        assertThat(bean(UnitOfWork.class).getBeanClass()).isEqualTo(JtaUnitOfWork.class);
    }
}
