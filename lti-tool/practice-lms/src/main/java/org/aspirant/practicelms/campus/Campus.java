package org.aspirant.practicelms.campus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The courses of the practice platform; copies can be added. Safe for use by several threads. */
public final class Campus {

    /** The most courses there are. */
    public static final int MOST_COURSES = 50;

    /** The deployment that covers the sample course in the Moodle manner. */
    public static final String MOODLE_DEPLOYMENT = "1";

    /** The deployment that covers the sample course in the Canvas manner. */
    public static final String CANVAS_DEPLOYMENT = "2:6f1d0c94ab3e58271c40d9e7b5a8f36204ed917c";

    private final List<Course> courses;

    public Campus(List<Course> courses) {
        this.courses = new ArrayList<>(courses);
    }

    /** In the order they are shown. */
    public synchronized List<Course> courses() {
        return List.copyOf(courses);
    }

    /**
     * Copies a course as platforms do: the same people and links, and a new id for everything.
     *
     * @throws IllegalStateException if there are {@value #MOST_COURSES} already
     */
    public synchronized Course copy(Course course) {
        if (courses.size() == MOST_COURSES) {
            throw new IllegalStateException("there are " + MOST_COURSES + " courses");
        }
        int highest = courses.stream().mapToInt(one -> Integer.parseInt(one.id())).max().orElse(0);
        Course copy = course.copiedAs(String.valueOf(highest + 1));
        courses.add(copy);
        return copy;
    }

    /** Two courses, one in each manner, with people and activities of which none is bound yet. */
    public static Campus sample() {
        return new Campus(List.of(inMoodleManner(), inCanvasManner()));
    }

    public Optional<Course> course(String courseId) {
        return courses().stream().filter(course -> course.id().equals(courseId)).findFirst();
    }

    /** The first course in a manner. */
    public Course course(Manner manner) {
        return courses().stream()
                .filter(course -> course.manner() == manner)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no course in the " + manner));
    }

    private static Course inMoodleManner() {
        Manner manner = Manner.MOODLE;
        Course course =
                new Course(
                        "2",
                        "2",
                        "EDL 640",
                        "Leading Instruction",
                        manner,
                        MOODLE_DEPLOYMENT,
                        List.of(
                                person("4", "Lucía", "Barrientos", "S2041", manner, Part.CANDIDATE),
                                person("5", "Kwame", "Oduya", "S2042", manner, Part.CANDIDATE),
                                person("6", "Noor", "Rahimi", "S2043", manner, Part.CANDIDATE),
                                person("12", "Ewa", "Stolarz", "S2044", manner, Part.CANDIDATE),
                                person("13", "Tomás", "Ibarra", "S2045", manner, Part.CANDIDATE),
                                person("14", "Leilani", "Akana", "S2046", manner, Part.CANDIDATE),
                                person("7", "Test", "Student", "S0000", manner, Part.TEST_STUDENT),
                                person("8", "Theo", "Fairweather", "E118", manner, Part.ASSESSOR),
                                person("9", "Inés", "Caldera", "E121", manner, Part.ASSESSOR),
                                person("10", "Ruth", "Abelson", "E077", manner, Part.ADJUDICATOR),
                                person("3", "Margit", "Halloran", "E064", manner, Part.INSTRUCTOR),
                                person(
                                        "11",
                                        "Ada",
                                        "Lindqvist",
                                        "E001",
                                        manner,
                                        Part.ADMINISTRATOR)));
        course.add(new ResourceLink("1", "What a zero is for", "A simulation of a grading reform"));
        course.add(new ResourceLink("2", "Capstone case", "The assessed attempt"));
        return course;
    }

    private static Course inCanvasManner() {
        Manner manner = Manner.CANVAS;
        Course course =
                new Course(
                        "14",
                        "8c2f0e61d97b4a35f0c1e4d86ba79352e1f04c8d",
                        "EDL 655",
                        "People and Budgets",
                        manner,
                        CANVAS_DEPLOYMENT,
                        List.of(
                                person(
                                        "5b0e7d52-6a1c-4f0e-9d8b-2c41f7a9e310",
                                        "Marisol",
                                        "Quintero",
                                        "S3107",
                                        manner,
                                        Part.CANDIDATE),
                                new Person(
                                        "c8d1f2a4-0b37-4e65-8f19-7ad3526be0c1",
                                        "Desmond",
                                        "Okafor-Lisle",
                                        "S3112",
                                        Part.CANDIDATE,
                                        Roles.ofTeacherWhoLearns()),
                                person(
                                        "1f94b6c3-d25e-47a8-b0c7-e86f13d90a52",
                                        "Hana",
                                        "Sørensen",
                                        "S3119",
                                        manner,
                                        Part.CANDIDATE),
                                person(
                                        "6d20c4b7-913f-4ea8-b5d6-f07c2e85a149",
                                        "Bastian",
                                        "Hoyt",
                                        "S3120",
                                        manner,
                                        Part.CANDIDATE),
                                person(
                                        "e41b87d9-2c60-4f73-9ad8-35f6b0c7e218",
                                        "Amara",
                                        "Nwosu",
                                        "S3124",
                                        manner,
                                        Part.CANDIDATE),
                                person(
                                        "07af59c2-68de-4b31-a4c5-d9e2f1b83607",
                                        "Ingrid",
                                        "Falk",
                                        "S3131",
                                        manner,
                                        Part.CANDIDATE),
                                person(
                                        "9a3c5e70-41bd-4c92-a6f8-05d7e21b84fe",
                                        "Test",
                                        "Student",
                                        "S0001",
                                        manner,
                                        Part.TEST_STUDENT),
                                person(
                                        "e07f4b19-8c62-4d3a-9e51-b3a60f7d25c8",
                                        "Gideon",
                                        "Marsh",
                                        "E204",
                                        manner,
                                        Part.ASSESSOR),
                                person(
                                        "46d2a8f5-3e90-4b17-8dc4-f91a07c6b3e2",
                                        "Yolanda",
                                        "Prewitt",
                                        "E209",
                                        manner,
                                        Part.ASSESSOR),
                                person(
                                        "b71c9e04-f5a3-4286-90de-64c8d2f13a7b",
                                        "Samir",
                                        "Haddad",
                                        "E188",
                                        manner,
                                        Part.ADJUDICATOR),
                                person(
                                        "2e85d0f7-9b46-4a1c-b3f2-d07e58a4c916",
                                        "Constance",
                                        "Eberhart",
                                        "E150",
                                        manner,
                                        Part.INSTRUCTOR),
                                person(
                                        "73f0b2d8-15ce-4e9a-87a6-c4b19d6e0f53",
                                        "Bao",
                                        "Tran",
                                        "E002",
                                        manner,
                                        Part.ADMINISTRATOR)));
        course.add(
                new ResourceLink(
                        "d3b7a0c9-52f1-4e86-a9d0-7c18e46f2b05",
                        "What a zero is for",
                        "A simulation of a grading reform"));
        course.add(
                new ResourceLink(
                        "0f6e91d4-b8a2-4c57-93ef-a15d70c2846b",
                        "Capstone case",
                        "The assessed attempt"));
        return course;
    }

    private static Person person(
            String id, String given, String family, String sourcedId, Manner manner, Part part) {
        return Person.of(id, given, family, sourcedId, manner, part);
    }
}
