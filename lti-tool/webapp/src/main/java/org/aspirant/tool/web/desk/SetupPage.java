package org.aspirant.tool.web.desk;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.activity.choosing.PreparingChoice.Colleague;
import org.aspirant.academy.activity.choosing.PreparingChoice.Offer;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * What a link is to open: simulation, plan, assessors.
 *
 * @param self the instructor, who may assess as well
 * @param problem why the last choice was not taken, in the reader's language
 * @param chosen what the refused form held
 */
public record SetupPage(
        Frame frame, Offer offer, SubjectId self, Optional<String> problem, Optional<Chosen> chosen)
        implements Page {

    /** Within how many days to promise a reading, unless the instructor says otherwise. */
    public static final int USUAL_READING_DAYS = 14;

    /** What a refused form held. */
    public record Chosen(
            String simulation, String plan, String days, List<String> assessors, String reason) {

        public Chosen {
            assessors = List.copyOf(assessors);
        }
    }

    @Override
    public String template() {
        return "desk/setup.jte";
    }

    public boolean isBound() {
        return offer.activity().bound().isPresent();
    }

    public boolean isChosen(Scenario simulation) {
        String id = simulation.ref().id();
        return chosen.map(form -> form.simulation().equals(id))
                .or(() -> bound().map(binding -> binding.simulation().equals(id)))
                .orElse(offer.simulations().size() == 1);
    }

    public boolean isChosen(Yardstick plan) {
        String id = plan.plan().id();
        return chosen.map(form -> form.plan().equals(id))
                .or(() -> bound().map(binding -> binding.plan().equals(id)))
                .orElse(false);
    }

    public boolean isChosen(Colleague colleague) {
        SubjectId subject = colleague.member().subject();
        return chosen.map(form -> form.assessors().contains(subject.value()))
                .or(() -> bound().map(binding -> binding.assessors().contains(subject)))
                .orElse(false);
    }

    public String days() {
        return chosen.map(Chosen::days)
                .or(() -> bound().map(binding -> Integer.toString(binding.readingDays())))
                .orElse(Integer.toString(USUAL_READING_DAYS));
    }

    public String reason() {
        return chosen.map(Chosen::reason).orElse("");
    }

    /** What a plan's grade means, in figures. */
    public GradeMeaning meaning(Yardstick plan) {
        return GradeMeaning.of(plan, USUAL_READING_DAYS);
    }

    /** A colleague's name, or what to call somebody whose name the platform withholds. */
    public String name(Colleague colleague) {
        String name = colleague.details().name();
        if (!name.isBlank()) {
            return name;
        }
        return frame.text()
                .get("person.unnamed", colleague.member().subject().value().substring(0, 6));
    }

    public boolean isSelf(Colleague colleague) {
        return colleague.member().subject().equals(self);
    }

    private Optional<Binding> bound() {
        return offer.activity().bound();
    }
}
