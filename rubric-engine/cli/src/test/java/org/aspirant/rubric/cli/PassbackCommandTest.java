package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.practicelms.PracticeLms;
import org.aspirant.practicelms.PracticeSettings;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.steering.ScoreFault;
import org.aspirant.rubric.cli.CommandRun.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rubric passback} into the gradebook of a platform, with no tool running. */
class PassbackCommandTest {

    private static final String PLAN =
            """
            id: memo
            title: Memo
            framework: f
            scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
            tasks: [{id: t, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}, {id: d, competency: c}]}]
            grade: {column: points, points: 100}
            """;

    /** ana: (2 + 3 + 3) / 3 of 3, times 100, is 800/9 = 88.89; cy's last criterion is unread. */
    private static final String RATINGS =
            """
            candidate,task,criterion,assessor,level
            ana,t,a,r,2
            ana,t,b,r,3
            ana,t,d,r,3
            ben,t,a,r,3
            ben,t,b,r,3
            ben,t,d,r,3
            cy,t,a,r,1
            dee,t,a,r,1
            dee,t,b,r,1
            dee,t,d,r,1
            """;

    private CommandRun command;
    private HttpServer keys;
    private PracticeLms lms;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        command = new CommandRun(folder);
        command.file("plan.yaml", PLAN);
        command.file("ratings.csv", RATINGS);
        byte[] published =
                command.run("passback-key", "--out", folder.resolve("key.jwk").toString())
                        .out()
                        .getBytes(StandardCharsets.UTF_8);
        keys = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        keys.createContext(
                "/lti/jwks",
                exchange -> {
                    exchange.sendResponseHeaders(200, published.length);
                    exchange.getResponseBody().write(published);
                    exchange.close();
                });
        keys.start();
        var tool = URI.create("http://localhost:" + keys.getAddress().getPort());
        lms = PracticeLms.start(PracticeSettings.forTool(tool));
    }

    @AfterEach
    void stop() {
        lms.close();
        keys.stop(0);
    }

    private String registration() {
        return """
        issuer: %s
        clientId: %s
        authorizationEndpoint: %s/auth
        tokenEndpoint: %s/token
        jwksUri: %s/jwks
        signingKey: key.jwk
        loopback: true
        """
                .formatted(
                        lms.issuer(), lms.clientId(), lms.baseUrl(), lms.baseUrl(), lms.baseUrl());
    }

    private Result pass(Manner manner, String people, String... more) {
        var course = lms.course(manner);
        var args = new ArrayList<String>();
        args.addAll(List.of("passback", "--format", "csv"));
        args.addAll(List.of("--plan", command.folder().resolve("plan.yaml").toString()));
        args.addAll(List.of("--ratings", command.folder().resolve("ratings.csv").toString()));
        args.addAll(List.of("--people", command.file("people.csv", people)));
        args.addAll(List.of("--registration", command.file("lms.yaml", registration())));
        args.addAll(List.of("--line-item", lineItem(course).toString()));
        args.addAll(List.of(more));
        return command.run(args.toArray(String[]::new));
    }

    private URI lineItem(Course course) {
        return lms.lineItemUrl(course, gradebook(course).lineItems().get(0));
    }

    private Gradebook gradebook(Course course) {
        return lms.gradebook(course);
    }

    /** The first candidates of the course: ana, ben, cy, dee. */
    private String account(Manner manner, int candidate) {
        return lms.course(manner).people(Part.CANDIDATE).get(candidate).id();
    }

    /** The accounts of so many candidates. */
    private String people(Manner manner, int candidates) {
        var people = new StringBuilder("candidate,ltiUserId\n");
        for (int i = 0; i < candidates; i++) {
            people.append(List.of("ana", "ben", "cy", "dee").get(i))
                    .append(',')
                    .append(account(manner, i))
                    .append('\n');
        }
        return people.toString();
    }

    private BigDecimal shown(Manner manner, int candidate) {
        String person = account(manner, candidate);
        var gradebook = gradebook(lms.course(manner));
        return gradebook.standing(gradebook.lineItems().get(0).id(), person).score().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void sendsWhatIsDecidedOnceAndSaysWhatBecameOfEverybody(Manner manner) {
        var first = pass(manner, people(manner, 3));

        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .contains(
                        "candidates,ana,result,sent,",
                        "candidates,ben,result,sent,",
                        "candidates,cy,result,not decided,")
                .contains("candidates,dee,result,no account,");
        assertThat(first.code()).as("dee's grade is nowhere").isEqualTo(1);
        assertThat(shown(manner, 0)).isEqualByComparingTo("88.89");
        assertThat(shown(manner, 1)).isEqualByComparingTo("100");

        int received = gradebook(lms.course(manner)).received().size();
        var again = pass(manner, people(manner, 4));

        assertThat(again.out())
                .contains(
                        "candidates,ana,result,already there,",
                        "candidates,ben,result,already there,")
                .contains("candidates,dee,result,sent,");
        assertThat(again.code()).isZero();
        assertThat(gradebook(lms.course(manner)).received()).hasSize(received + 1);
    }

    /** Of criterion a ana has 2 of 3, times 30 is 20 of 30: in a column of 100 points 66.67. */
    @Test
    void oneOfThePlansFurtherColumnsIsPassedBackWhereItIsAskedFor() {
        command.file(
                "plan.yaml",
                PLAN.replace(
                        "points: 100}",
                        "points: 100, further: [{id: evidence, title: Evidence, task: t, criterion:"
                                + " a, points: 30}]}"));

        var ran = pass(Manner.CANVAS, people(Manner.CANVAS, 4), "--column", "evidence");
        var unknown = pass(Manner.CANVAS, people(Manner.CANVAS, 4), "--column", "score");

        assertThat(ran.out())
                .contains("candidates,ana,points,20.00,", "candidates,ben,points,30.00,");
        assertThat(shown(Manner.CANVAS, 0))
                .isBetween(new BigDecimal("66.66"), new BigDecimal("66.67"));
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--column: the plan has grade, evidence.");
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void onePersonWhomTheColumnDoesNotTakeHoldsNobodyBack(Manner manner) {
        String instructor = lms.course(manner).people(Part.INSTRUCTOR).get(0).id();

        var ran = pass(manner, people(manner, 4).replace(account(manner, 0), instructor));

        assertThat(ran.out())
                .contains("candidates,ana,result,refused,", "does not take a grade for this person")
                .contains("candidates,ben,result,sent,");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aConflictIsReadAndSentLater() {
        lms.faults().failNextScores(1, ScoreFault.CONFLICT);

        var ran = pass(Manner.MOODLE, people(Manner.MOODLE, 4));

        assertThat(ran.out())
                .contains("candidates,ana,result,sent,", "candidates,dee,result,sent,");
        assertThat(ran.code()).isZero();
        assertThat(shown(Manner.MOODLE, 0)).isEqualByComparingTo("88.89");
    }

    @Test
    void aPlatformThatAsksForALongWaitIsLeftAlone() {
        lms.faults().failNextScores(1, ScoreFault.FORBIDDEN);

        var ran = pass(Manner.CANVAS, people(Manner.CANVAS, 4));

        assertThat(ran.out())
                .contains(
                        "candidates,ana,result,not now,",
                        "Run the command again later",
                        "candidates,ben,result,sent,");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aDryRunAsksThePlatformNothing() {
        lms.unplug();

        var ran = pass(Manner.CANVAS, people(Manner.CANVAS, 4), "--dry-run");

        assertThat(ran.out())
                .contains(
                        "candidates,ana,result,would be sent,",
                        "candidates,dee,result,would be sent,");
        assertThat(ran.code()).isZero();
    }

    @Test
    void registrationsAndPeopleThatCannotBeUsedAreRefusedWithTheirPlace() {
        assertThat(pass(Manner.CANVAS, "candidate,email\nana,a@example.org\n").err())
                .isEqualTo(
                        "people.csv: there is no column \"ltiUserId\" in it; give candidate,ltiUserId\n");
    }

    @Test
    void anAccountIsOneCandidates() {
        var ran = pass(Manner.CANVAS, "candidate,ltiUserId\nana,7\nben,7\n");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "people.csv: several candidates have the ltiUserId 7; give each candidate an account of their own\n");
        assertThat(gradebook(lms.course(Manner.CANVAS)).received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"items/7", "mailto:a@example.org", "http://lms.example/7", "https:///7"})
    void aColumnIsAnAddressThatMayBeCalled(String lineItem) {
        var ran = passTo(lineItem, registration());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--line-item is not an address that may be called: " + lineItem);
    }

    @Test
    void aRegistrationSaysOnWhichLineItIsWrong() {
        var withoutLoopback = registration().replace("loopback: true\n", "");
        assertThat(refused(withoutLoopback))
                .contains("lms.yaml:4:", "not an address that may be called: http://127.0.0.1:")
                .contains("for a platform on this machine say loopback: true");
        assertThat(refused(registration().replace("key.jwk", "none.jwk")))
                .contains("lms.yaml:6:", "the key cannot be read: none.jwk");
        assertThat(refused(registration().replace("key.jwk", "plan.yaml")))
                .contains("lms.yaml:6:", "the key is not a private RSA key in JWK form");
        assertThat(refused(registration() + "secret: 1\n")).contains("secret");
    }

    private String refused(String registration) {
        var ran = passTo("https://lms.example/items/1", registration);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        return ran.err();
    }

    private Result passTo(String lineItem, String registration) {
        return command.run(
                "passback",
                "--plan",
                command.folder().resolve("plan.yaml").toString(),
                "--ratings",
                command.folder().resolve("ratings.csv").toString(),
                "--people",
                command.file("people.csv", people(Manner.CANVAS, 4)),
                "--registration",
                command.file("lms.yaml", registration),
                "--line-item",
                lineItem);
    }
}
