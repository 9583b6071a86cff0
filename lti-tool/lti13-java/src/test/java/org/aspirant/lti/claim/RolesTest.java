package org.aspirant.lti.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolesTest {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    @ParameterizedTest
    @EnumSource(CourseRole.class)
    void knowsEveryRoleByItsFullNameInAnyCase(CourseRole role) {
        assertThat(Roles.of(List.of(role.urn())).course()).containsExactly(role);
        assertThat(Roles.of(List.of(role.urn().toUpperCase(Locale.ROOT))).course())
                .containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor,       INSTRUCTOR",
        "learner,          LEARNER",
        "ContentDeveloper, CONTENT_DEVELOPER",
        "MENTOR,           MENTOR",
    })
    void knowsShortNames(String sent, CourseRole role) {
        assertThat(Roles.of(List.of(sent)).course()).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource({
        "TeachingAssistant",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#NotAnInstructor",
        "http://evil.example/membership#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor#x",
        "membership#Instructor",
        "urn:lti:role:ims/lis/Instructor",
        "Instructor Learner",
        "''",
    })
    void givesNoRightInTheCourseForAnythingElse(String sent) {
        assertThat(Roles.of(List.of(sent)).course()).isEmpty();
    }

    @Test
    void takesCanvasAssistantForBothOfItsRoles() {
        Roles roles =
                Roles.of(
                        List.of(
                                MEMBERSHIP + "/instructor#TeachingAssistant",
                                MEMBERSHIP + "#Instructor"));

        assertThat(roles.course())
                .containsExactlyInAnyOrder(CourseRole.TEACHING_ASSISTANT, CourseRole.INSTRUCTOR);
    }

    @Test
    void doesNotTakeAnAssistantAloneForAnInstructor() {
        Roles roles = Roles.of(List.of(MEMBERSHIP + "/Instructor#TeachingAssistant"));

        assertThat(roles.has(CourseRole.INSTRUCTOR)).isFalse();
    }

    @Test
    void keepsTheThreeKindsApart() {
        Roles roles =
                Roles.of(
                        List.of(
                                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty",
                                "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin",
                                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#",
                                "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"));

        assertThat(roles.course()).isEmpty();
        assertThat(roles.institution()).containsExactly("Faculty");
        assertThat(roles.system()).containsExactly("SysAdmin");
        assertThat(roles.testUser()).isTrue();
    }
}
