package org.aspirant.tool.administration.enrolling;

import java.util.List;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.credentials.PasswordFault;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TypedSecret;

/** Whether an administrator was made. */
public sealed interface EnrolOutcome {

    /**
     * There is one more, and signed in.
     *
     * @param recoveryCodes to be shown now and never again
     */
    record Enrolled(Administrator administrator, List<TypedSecret> recoveryCodes, Token session)
            implements EnrolOutcome {

        public Enrolled {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    record BadPassword(PasswordFault fault) implements EnrolOutcome {}

    record Refused(EnrolFault fault) implements EnrolOutcome {}
}
