package org.aspirant.lti.claim;

/** Roles within one course; only these give rights in it. */
public enum CourseRole {
    ADMINISTRATOR("Administrator"),
    CONTENT_DEVELOPER("ContentDeveloper"),
    INSTRUCTOR("Instructor"),
    LEARNER("Learner"),
    MANAGER("Manager"),
    MEMBER("Member"),
    MENTOR("Mentor"),
    OFFICER("Officer"),
    /** Sent beside {@link #INSTRUCTOR} where the platform follows the rule; alone it is not one. */
    TEACHING_ASSISTANT("TeachingAssistant");

    private final String shortName;

    CourseRole(String shortName) {
        this.shortName = shortName;
    }

    public String shortName() {
        return shortName;
    }

    /** The full name, as platforms send it. */
    public String urn() {
        return this == TEACHING_ASSISTANT
                ? Roles.MEMBERSHIP + "/Instructor#" + shortName
                : Roles.MEMBERSHIP + "#" + shortName;
    }
}
