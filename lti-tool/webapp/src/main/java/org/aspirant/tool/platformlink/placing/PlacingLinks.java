package org.aspirant.tool.platformlink.placing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.ItemColumn;
import org.aspirant.lti.deeplinking.Period;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.jspecify.annotations.Nullable;

/** Makes links of what an instructor picked, and signs them for the platform that asked. */
public final class PlacingLinks {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(10_000);

    private final Catalogue catalogue;
    private final ToolAddress address;
    private final Supplier<SigningKey> key;
    private final Clock clock;

    public PlacingLinks(
            Catalogue catalogue, ToolAddress address, Supplier<SigningKey> key, Clock clock) {
        this.catalogue = catalogue;
        this.address = address;
        this.key = key;
        this.clock = clock;
    }

    /** Why nobody can pick here; empty if they can. */
    public Optional<PlacingFault> faultIn(LaunchSession session) {
        Attendee who = session.who();
        LinksWanted wanted = session.wanted();
        if (who.observer()) {
            return Optional.of(PlacingFault.OBSERVER);
        }
        if (!who.isInstructor()) {
            return Optional.of(PlacingFault.NOT_AN_INSTRUCTOR);
        }
        if (wanted == null) {
            return Optional.of(PlacingFault.NOT_ASKED);
        }
        return wanted.links() ? Optional.empty() : Optional.of(PlacingFault.LINKS_NOT_TAKEN);
    }

    /** The answer with these links. */
    public PlacingOutcome place(LaunchSession session, List<Pick> picks) {
        var fault = faultIn(session);
        LinksWanted wanted = session.wanted();
        if (fault.isPresent() || wanted == null) {
            return new PlacingOutcome.NotAllowed(fault.orElse(PlacingFault.NOT_ASKED));
        }
        if (picks.isEmpty()) {
            return new PlacingOutcome.NotAllowed(PlacingFault.NOTHING_PICKED);
        }
        if (picks.size() > 1 && !wanted.several()) {
            return new PlacingOutcome.NotAllowed(PlacingFault.ONE_ONLY);
        }
        List<ResourceLinkItem> items = new ArrayList<>();
        for (Pick pick : picks) {
            var scenario = scenario(pick);
            var plan = plan(pick);
            if (scenario.isEmpty() || plan.isEmpty()) {
                return new PlacingOutcome.NotAllowed(PlacingFault.UNKNOWN_ACTIVITY);
            }
            var points = points(pick, plan.get());
            if (points.isEmpty()) {
                return new PlacingOutcome.NotAllowed(PlacingFault.POINTS);
            }
            Instant from = pick.from().orElse(null);
            Instant until = pick.until().orElse(null);
            if (from != null && until != null && !from.isBefore(until)) {
                return new PlacingOutcome.NotAllowed(PlacingFault.DATES);
            }
            items.add(
                    item(
                            pick,
                            scenario.get().in(session.locale().getLanguage()),
                            wanted.columns() ? points.get() : null,
                            from == null ? null : new Period(from, null),
                            until == null ? null : new Period(null, until)));
        }
        return signed(session, wanted, items);
    }

    /** The answer that gives the choice up. */
    public PlacingOutcome giveUp(LaunchSession session) {
        LinksWanted wanted = session.wanted();
        return wanted == null
                ? new PlacingOutcome.NotAllowed(PlacingFault.NOT_ASKED)
                : signed(session, wanted, List.of());
    }

    private PlacingOutcome signed(
            LaunchSession session, LinksWanted wanted, List<ResourceLinkItem> items) {
        var response =
                new DeepLinkingResponse(
                        session.tenancy().registration(),
                        session.tenancy().deployment(),
                        wanted.data(),
                        items,
                        DeepLinkingResponse.Notes.NONE);
        return new PlacingOutcome.Answer(
                wanted.returnTo(),
                DeepLinkingResponse.FIELD,
                response.sign(key.get(), clock.instant()),
                items.size());
    }

    private ResourceLinkItem item(
            Pick pick,
            Scenario scenario,
            @Nullable BigDecimal points,
            @Nullable Period available,
            @Nullable Period submission) {
        var about = scenario.about();
        ResourceLinkItem link =
                ResourceLinkItem.to(address.redirectUri(), about.title())
                        .describedAs(about.dilemma())
                        .with(LinkValues.of(pick.choice()))
                        .during(available, submission);
        return points == null
                ? link
                : link.with(
                        new ItemColumn(
                                about.title(), points, pick.choice().simulation(), "grade", null));
    }

    private Optional<Scenario> scenario(Pick pick) {
        return catalogue.simulations().stream()
                .filter(it -> it.ref().id().equals(pick.choice().simulation()))
                .findFirst();
    }

    private Optional<Yardstick> plan(Pick pick) {
        return catalogue.plans().stream()
                .filter(it -> it.plan().id().equals(pick.choice().plan()))
                .findFirst();
    }

    private static Optional<BigDecimal> points(Pick pick, Yardstick plan) {
        String typed = pick.points().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.of(plan.plan().grade().own().points().rounded());
        }
        return Optional.of(typed)
                .filter(text -> text.matches("\\d{1,5}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .filter(points -> points.signum() > 0 && points.compareTo(MOST_POINTS) <= 0);
    }
}
