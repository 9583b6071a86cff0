package org.aspirant.lti.roster;

import static org.aspirant.lti.roster.RosterOfTests.known;
import static org.aspirant.lti.roster.RosterOfTests.page;
import static org.aspirant.lti.roster.RosterOfTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one entry of a list may look like. */
class MemberTest {

    private final RosterOfTests platform = new RosterOfTests();

    private Member only(String entry) {
        platform.answers(200, page(entry));
        return known(platform.read()).members().get(0);
    }

    /** Shaped as Canvas's API documentation describes; the person is invented. */
    @Test
    void readsWhatCanvasSends() {
        Member member =
                only(
                        """
                        {"status":"Active","name":"Ewa Stolarz","picture":"https://x.example/p.png",
                         "given_name":"Ewa","family_name":"Stolarz","email":"ewa@x.example",
                         "lis_person_sourcedid":"S2044","user_id":"535fa085-f2b4",
                         "lti11_legacy_user_id":"77",
                         "roles":["http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                                  "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"]}""");

        assertThat(member.person())
                .isEqualTo(
                        new Person(
                                new Subject("535fa085-f2b4"),
                                "Ewa Stolarz",
                                "Ewa",
                                "Stolarz",
                                "ewa@x.example"));
        assertThat(member.sourcedId()).isEqualTo("S2044");
        assertThat(member.roles().course()).containsExactly(CourseRole.LEARNER);
        assertThat(member.messages()).isEmpty();
        assertThat(member.toString()).doesNotContain("Ewa").doesNotContain("535");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Learner                                                                | LEARNER
                    instructor                                                             | INSTRUCTOR
                    http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor           | INSTRUCTOR
                    http://PURL.imsglobal.org/VOCAB/lis/v2/membership#INSTRUCTOR           | INSTRUCTOR
                    http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor   |
                    http://purl.imsglobal.org/vocab/lis/v2/system/person#User              |
                    NotAnInstructor                                                        |
                    http://evil.example/membership#Instructor                              |
                    http://purl.imsglobal.org/vocab/lis/v2/membership/instructor#TeachingAssistant | TEACHING_ASSISTANT
                    """)
    void rolesAreMatchedWholeInAnyCaseOfLetters(String sent, @Nullable CourseRole role) {
        Member member = only("{\"user_id\":\"1\",\"roles\":[\"" + sent + "\"]}");

        assertThat(member.roles().course()).isEqualTo(role == null ? Set.of() : Set.of(role));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Active, ACTIVE", "inactive, INACTIVE", "DELETED, DELETED"})
    void statusIsReadInAnyCaseOfLetters(String sent, MembershipStatus status) {
        Member member = only("{\"user_id\":\"1\",\"roles\":[],\"status\":\"" + sent + "\"}");

        assertThat(member.status()).isEqualTo(status);
    }

    @Test
    void whoHasNoStatusIsActive() {
        assertThat(only("{\"user_id\":7,\"roles\":[]}").status())
                .isEqualTo(MembershipStatus.ACTIVE);
    }

    @Test
    void whatIsNoTextCountsAsWithheld() {
        Member member =
                only(
                        "{\"user_id\":\"1\",\"roles\":[],\"name\":7,\"given_name\":null,"
                                + "\"family_name\":\" \",\"email\":\"a\\u0000b\"}");

        assertThat(member.person()).isEqualTo(Person.withheld(new Subject("1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "{}",
                "{\"roles\":[]}",
                "{\"user_id\":\"\",\"roles\":[]}",
                "{\"user_id\":null,\"roles\":[]}",
                "{\"user_id\":[\"1\"],\"roles\":[]}",
                "{\"user_id\":\"a\\u0000\",\"roles\":[]}",
                "{\"user_id\":\"1\"}",
                "{\"user_id\":\"1\",\"roles\":\"Learner\"}",
                "{\"user_id\":\"1\",\"roles\":[7]}",
                "{\"user_id\":\"1\",\"roles\":[],\"status\":\"Perhaps\"}",
                "{\"user_id\":\"1\",\"user_id\":\"2\",\"roles\":[]}",
            })
    void anEntryThatIsNobodySpoilsTheList(String entry) {
        platform.answers(200, page("{\"user_id\":\"9\",\"roles\":[]}", entry));

        refused(platform.read(), RosterFault.ANSWER_UNREADABLE);
    }

    @Test
    void aFaultNamesNobody() {
        platform.answers(200, page("{\"user_id\":\"1\",\"name\":\"Ewa Stolarz\",\"roles\":[7]}"));

        assertThat(platform.read().toString()).doesNotContain("Ewa");
    }
}
