package org.aspirant.tool.web.placing;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.tool.web.desk.SetupPage;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The catalogue, to pick from: each simulation with each way of assessing it.
 *
 * @param several whether more than one activity is taken
 * @param columns whether the platform makes gradebook columns
 * @param problem why the last pick was not taken, in the reader's language
 * @param sent what the refused form held
 */
public record PlacingPage(
        Frame frame,
        List<Scenario> simulations,
        List<Yardstick> plans,
        boolean several,
        boolean columns,
        Optional<String> problem,
        Optional<PostedForm> sent)
        implements Page {

    @Override
    public String template() {
        return "placing/placing.jte";
    }

    /** What stands for an activity in the form: neither id holds a blank. */
    static String id(Scenario simulation, Yardstick plan) {
        return simulation.ref().id() + " " + plan.plan().id();
    }

    public String value(Scenario simulation, Yardstick plan) {
        return id(simulation, plan);
    }

    public boolean isPicked(Scenario simulation, Yardstick plan) {
        return sent.map(form -> form.all("pick").contains(id(simulation, plan))).orElse(false);
    }

    public String typed(String name) {
        return sent.map(form -> form.words(name)).orElse("");
    }

    /** What a plan's grade means, in figures. */
    public GradeMeaning meaning(Yardstick plan) {
        return GradeMeaning.of(plan, SetupPage.USUAL_READING_DAYS);
    }
}
