package org.aspirant.tool.administration.credentials;

import java.time.Instant;
import java.util.List;
import org.aspirant.tool.administration.AdministratorId;

/** Port: what administrators prove themselves with, of those who are not withdrawn. */
public interface Proofs {

    /** The password to compare. */
    PasswordHash password(AdministratorId id);

    void changePassword(AdministratorId id, PasswordHash password);

    /** The secret of the authenticator app. */
    TotpSecret totp(AdministratorId id);

    /**
     * Another app in place of the one before.
     *
     * @param usedStep of the code that proved it; neither it nor an earlier one works again
     */
    void replaceApp(AdministratorId id, TotpSecret totp, long usedStep);

    /**
     * Uses up the code of a step.
     *
     * @return false if it, or that of a later step, was used before
     */
    boolean useStep(AdministratorId id, long step);

    /**
     * Uses up a recovery code.
     *
     * @return false if it is none of theirs, or was used before
     */
    boolean useRecoveryCode(AdministratorId id, String codeHash, Instant at);

    /** New ones; none of the earlier works any more. */
    void replaceRecoveryCodes(AdministratorId id, List<String> codeHashes);

    /** How many recovery codes are left. */
    int recoveryCodesLeft(AdministratorId id);
}
