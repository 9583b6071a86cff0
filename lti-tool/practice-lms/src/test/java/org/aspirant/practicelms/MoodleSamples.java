package org.aspirant.practicelms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;

/** What was captured from Moodle 4.5.6 (see SOURCE.md there), and the course it was captured in. */
final class MoodleSamples {

    private MoodleSamples() {}

    static JsonNode read(String file) {
        try (InputStream in =
                Objects.requireNonNull(
                        MoodleSamples.class.getResourceAsStream("moodle-4.5.6/" + file), file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> list(String file) {
        List<JsonNode> list = new ArrayList<>();
        read(file).forEach(list::add);
        return list;
    }

    /** Course 2 with its teacher 3, students 4 to 7 and two activities, and a Canvas course. */
    static Campus campus() {
        Course course =
                new Course(
                        "2",
                        "2",
                        "LAB101",
                        "Lab Course 101",
                        Manner.MOODLE,
                        "1",
                        List.of(
                                person("3", "Tina", "Teacher", "SIS-teacher1", Part.INSTRUCTOR),
                                person("4", "Sam", "Student", "SIS-student1", Part.CANDIDATE),
                                person("5", "Second", "Student", "SIS-student2", Part.CANDIDATE),
                                person("6", "Third", "Student", "SIS-student3", Part.CANDIDATE),
                                person("7", "Fourth", "Student", "SIS-student4", Part.CANDIDATE)));
        course.add(
                new ResourceLink("1", "Scenario A (embedded)", "Intro of Scenario A (embedded)"));
        course.add(
                new ResourceLink(
                        "2", "Scenario B (new window)", "Intro of Scenario B (new window)"));
        return new Campus(List.of(course, Campus.sample().course(Manner.CANVAS)));
    }

    private static Person person(
            String id, String given, String family, String sourcedId, Part part) {
        return new Person(
                id,
                given,
                family,
                sourcedId,
                part,
                List.of(
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#"
                                + (part == Part.CANDIDATE ? "Learner" : "Instructor")));
    }
}
