package org.aspirant.tool.administration.enrolling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.TypedSecret;

/** Makes secrets for administrators of the server where no administrator can. */
public final class MakingSecrets {

    private final UnitOfWork unitOfWork;
    private final Enrolments enrolments;
    private final Administrators administrators;
    private final Trail trail;
    private final Clock clock;

    public MakingSecrets(
            UnitOfWork unitOfWork,
            Enrolments enrolments,
            Administrators administrators,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.enrolments = enrolments;
        this.administrators = administrators;
        this.trail = trail;
        this.clock = clock;
    }

    /** The secret of the first run; empty if there was one already, or is an administrator. */
    public Optional<TypedSecret> forFirstRun() {
        return administrators.any() ? Optional.empty() : make(Enrolment.Kind.FIRST_RUN);
    }

    /** A secret for whoever operates the server, good for a day. */
    public TypedSecret forOperator() {
        return make(Enrolment.Kind.OPERATOR).orElseThrow();
    }

    private Optional<TypedSecret> make(Enrolment.Kind kind) {
        TypedSecret secret = TypedSecret.fresh();
        Instant now = clock.instant();
        var enrolment =
                new Enrolment(
                        secret.hash(),
                        kind,
                        Charge.SERVER,
                        Optional.empty(),
                        now,
                        now.plus(kind.lifetime()));
        boolean made =
                unitOfWork.run(
                        () -> {
                            boolean added = enrolments.add(enrolment);
                            if (added) {
                                note(kind, now);
                            }
                            return added;
                        });
        return made ? Optional.of(secret) : Optional.empty();
    }

    private void note(Enrolment.Kind kind, Instant now) {
        trail.note(
                new AdministrationEntry(
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        AdministrationAction.FIRST_RUN_SECRET_MADE,
                        "kind:" + kind));
    }
}
