package org.aspirant.tool.administration.credentials;

import java.util.List;

/**
 * What a new administrator will sign in with.
 *
 * @param usedStep the step of the code that proved the authenticator
 * @param recoveryCodeHashes of the codes that were shown once
 */
public record Credentials(
        PasswordHash password, TotpSecret totp, long usedStep, List<String> recoveryCodeHashes) {

    public Credentials {
        recoveryCodeHashes = List.copyOf(recoveryCodeHashes);
    }
}
