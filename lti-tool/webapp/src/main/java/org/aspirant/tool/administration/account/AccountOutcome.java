package org.aspirant.tool.administration.account;

import java.util.List;
import org.aspirant.tool.administration.credentials.PasswordFault;
import org.aspirant.tool.administration.credentials.TypedSecret;

/** What became of a change of one's own account. */
public sealed interface AccountOutcome {

    /** Done; every other session of the account has ended. */
    record Changed() implements AccountOutcome {}

    /**
     * Done, and these work from now on; none of the earlier do.
     *
     * @param codes to be shown this once
     */
    record NewCodes(List<TypedSecret> codes) implements AccountOutcome {

        public NewCodes {
            codes = List.copyOf(codes);
        }
    }

    /** Nothing was changed. */
    record Refused(AccountFault fault) implements AccountOutcome {}

    /** Nothing was changed: the new password is not taken. */
    record BadPassword(PasswordFault fault) implements AccountOutcome {}
}
