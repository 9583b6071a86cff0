package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.RepeatedTest;

/** One launch posted many times at once. */
class ReplayTest {

    private static final int POSTS = 50;

    @RepeatedTest(5)
    void admitsExactlyOneOf50PostsOfOneLaunch() throws Exception {
        FakePlatform platform = new FakePlatform();
        FakePlatform.Begun begun = platform.begin();
        LaunchPost post = FakePlatform.post(begun, platform.token(FakePlatform.message(), begun));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(POSTS);
        try {
            List<Future<LaunchOutcome>> answers = new ArrayList<>();
            Callable<LaunchOutcome> posting =
                    () -> {
                        start.await();
                        return platform.validation.validate(post);
                    };
            for (int i = 0; i < POSTS; i++) {
                answers.add(threads.submit(posting));
            }
            start.countDown();
            int admitted = 0;
            for (Future<LaunchOutcome> answer : answers) {
                if (answer.get() instanceof LaunchOutcome.Rejected rejected) {
                    assertThat(rejected.fault()).isEqualTo(LaunchFault.STATE_UNKNOWN_OR_USED);
                } else {
                    admitted++;
                }
            }
            assertThat(admitted).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @RepeatedTest(3)
    void admitsAllOf50DifferentLaunchesAtOnceWithOneFetchOfTheKeys() throws Exception {
        FakePlatform platform = new FakePlatform();
        ExecutorService threads = Executors.newFixedThreadPool(POSTS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<LaunchOutcome>> answers = new ArrayList<>();
            for (int i = 0; i < POSTS; i++) {
                FakePlatform.Begun begun = platform.begin();
                LaunchPost post =
                        FakePlatform.post(begun, platform.token(FakePlatform.message(), begun));
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return platform.validation.validate(post);
                                }));
            }
            start.countDown();
            for (Future<LaunchOutcome> answer : answers) {
                assertThat(answer.get()).isInstanceOf(LaunchOutcome.Accepted.class);
            }
            assertThat(platform.network.calls()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
