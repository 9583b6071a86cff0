package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Mishap;
import org.junit.jupiter.api.Test;

/** Whoever reads Spanish is told in Spanish what was refused and what to do. */
class SpanishIT {

    private final TestSite site = SharedServers.site();

    private static LaunchPlan plan(Walk walk, Part part) {
        return LaunchPlan.of(walk.course(), walk.link(), walk.person(part))
                .in(LaunchPlan.Target.WINDOW)
                .reading(Language.SPANISH);
    }

    @Test
    void aMoveThatIsNotTakenAndAnAttemptThatIsNotThere() {
        Walk walk = new Walk(site, Manner.MOODLE, "En español");
        walk.bind("completion", List.of());
        Visitor candidate = walk.visitor();
        Page activity = candidate.launch(plan(walk, Part.CANDIDATE));
        assertThat(activity.dom().select("html").attr("lang")).isEqualTo("es");

        Page unknown = candidate.get(activity.at("attempts/" + "A".repeat(22)));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.words()).contains("En esta actividad no hay un intento suyo así.");

        Page scene = candidate.submit(activity.formTo("/attempts"));
        while (scene.maybeForm("form#decision:has(textarea[name=reason])").isEmpty()) {
            scene = Walk.move(candidate, scene);
        }
        Form unreasoned = scene.form("form#decision");
        Page refused =
                candidate.press(
                        unreasoned.set("choice", unreasoned.offered("choice").get(0)),
                        "do",
                        "choose");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.dom().select("#problem").text())
                .contains("Escriba sus razones antes de decidir.");
    }

    @Test
    void aChoiceOfTheInstructorThatIsNotTaken() {
        Walk walk = new Walk(site, Manner.CANVAS, "Sin elegir");
        Visitor instructor = walk.visitor();
        Page setup = instructor.launch(plan(walk, Part.INSTRUCTOR));
        Form form = setup.formTo("/setup").set("simulation", Walk.SIMULATION);

        Page refused = instructor.submit(form.set("plan", "completion").set("days", "121"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.dom().select("#problem").text())
                .contains("Indique un número de días de 1 a 120.");
    }

    /** So that a voice reads it as what it is: WCAG 2.2, 3.1.2 Language of Parts. */
    @Test
    void whatTheDistrictWroteInEnglishSaysSo() {
        Walk walk = new Walk(site, Manner.MOODLE, "En inglés");
        Visitor instructor = walk.visitor();
        Page setup = instructor.launch(plan(walk, Part.INSTRUCTOR));
        assertThat(setup.dom().select("label:has([name=plan]) b").eachAttr("lang"))
                .hasSize(setup.dom().select("[name=plan]").size())
                .containsOnly("en");
        walk.readyToRelease();
        Visitor candidate = walk.visitor();
        Page activity = candidate.launch(plan(walk, Part.CANDIDATE));
        assertThat(activity.dom().select("details li span[lang=en]")).isNotEmpty();
        walk.release();

        Page feedback = candidate.get(activity.at("feedback"));

        assertThat(feedback.dom().select("html").attr("lang")).isEqualTo("es");
        assertThat(feedback.dom().select("h2[id^=c-]").eachAttr("lang"))
                .as("five criteria")
                .containsExactly("en", "en", "en", "en", "en");
        assertThat(feedback.dom().select("p:has(b) > span[lang=en]")).hasSize(5);
    }

    /** Before a launch is known, the browser says what its person reads. */
    @Test
    void aLaunchThatIsNotTaken() {
        Walk walk = new Walk(site, Manner.MOODLE, "Mensaje viejo");
        Visitor candidate = walk.visitor();
        var message = candidate.readyToLaunch(plan(walk, Part.CANDIDATE).with(Mishap.OLD));

        Page refused =
                candidate.arrive(
                        Visitor.posting(message).header("Accept-Language", "es-MX,es;q=0.9"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains("El mensaje caducó. Abra de nuevo la actividad");
    }
}
