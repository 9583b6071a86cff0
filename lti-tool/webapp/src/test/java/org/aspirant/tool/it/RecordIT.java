package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who came and who read whose work can be found afterwards. */
class RecordIT {

    private final HostileSite hostile = SharedServers.hostile();
    private final DatabaseDigest database = new DatabaseDigest(hostile.database());

    @ParameterizedTest
    @EnumSource
    void launchesAndReadingAnothersWorkAreOnRecord(Manner manner) {
        Walk walk = new Walk(hostile.site(), manner, "On record");
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        Person candidate = walk.person(Part.CANDIDATE);
        walk.playAndSubmit(candidate);
        Page own = walk.launch(candidate);
        String submitter = subject(own);
        assertThat(entry("LAUNCH_ADMITTED", "launch:" + own.launch())).isEqualTo(submitter);

        Visitor assessor = walk.visitor();
        Page queue = assessor.launch(walk.course(), walk.link(), reader);
        assertThat(readings(submitter)).isEqualTo("0");
        assertThat(walk.openSheet(assessor, queue).status()).isEqualTo(200);
        assertThat(readings(submitter)).isEqualTo("1");
        assertThat(entry("WORK_READ", "candidate:" + submitter)).isEqualTo(subject(queue));

        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        String work = desk.link("a[href*=/desk/submissions/]");
        assertThat(instructor.get(work).status()).isEqualTo(200);
        assertThat(readings(submitter)).isEqualTo("2");
        assertThat(entry("WORK_READ", "candidate:" + submitter)).isEqualTo(subject(desk));
    }

    private String subject(Page page) {
        return database.text("select subject_id from launch_session where id = ?", page.launch());
    }

    /** Who did it, the last time. */
    private String entry(String action, String object) {
        return database.text(
                "select who from audit_entry where action = '"
                        + action
                        + "' and object like '%' || ? || '%' order by number desc limit 1",
                object);
    }

    private String readings(String candidate) {
        return database.text(
                "select count(*) from audit_entry where action = 'WORK_READ'"
                        + " and object like '%candidate:' || ?",
                candidate);
    }
}
