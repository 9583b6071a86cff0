package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Authority;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.tool.persistence.reconciliation.JdbiReconciliations;
import org.aspirant.tool.persistence.reconciliation.ReconcilingErrands;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.column.FurtherColumns;
import org.aspirant.tool.platformlink.followup.ComparingWithGradebook;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;
import org.aspirant.tool.platformlink.reconciliation.Reconciling;
import org.aspirant.tool.platformlink.recurrence.Recurrence;
import org.jdbi.v3.core.Jdbi;

/** Delivered grades held against what gradebooks show. */
@ApplicationScoped
public class ColumnReadings {

    private static final Duration EVERY = Duration.ofDays(1);

    @Produces
    @Singleton
    JdbiReconciliations reconciliations(Jdbi jdbi) {
        return new JdbiReconciliations(jdbi);
    }

    @Produces
    @Singleton
    @Typed(ReconcilingErrands.class)
    ReconcilingErrands reconcilingErrands(
            Jdbi jdbi,
            UnitOfWork unitOfWork,
            Clock clock,
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            FurtherColumns further,
            Deliveries deliveries,
            Reconciliations reconciliations,
            AuthorizedCalls calls) {
        return new ReconcilingErrands(
                jdbi,
                new Reconciling(
                        unitOfWork,
                        clock,
                        registrations,
                        places,
                        subjects,
                        gradebooks,
                        further,
                        deliveries,
                        new Results(calls, clock),
                        reconciliations,
                        new Recurrence(EVERY, new SecureRandom())),
                clock);
    }

    @Produces
    @Singleton
    ComparingWithGradebook comparing(
            UnitOfWork unitOfWork,
            Clock clock,
            Authority authority,
            Reconciliations reconciliations) {
        return new ComparingWithGradebook(unitOfWork, clock, authority, reconciliations);
    }
}
