package org.aspirant.tool.web.cohort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.aspirant.academy.cohort.CohortFault;
import org.aspirant.tool.web.session.LaunchAnswers;

/** The refusals that pages of a comparison have in common. */
@RequestScoped
public class CohortAnswers {

    @Inject LaunchAnswers answers;

    Response refuse(CohortFault fault) {
        int status =
                switch (fault) {
                    case NOT_SUBMITTED, READS_SUBMISSIONS, NOT_AN_INSTRUCTOR, STILL_READING -> 403;
                    case NOT_READY -> 409;
                    case NOT_COMPARED, EDITION_GONE, UNKNOWN_PLACE -> 404;
                };
        return answers.refuse(status, fault, fault.advice());
    }
}
