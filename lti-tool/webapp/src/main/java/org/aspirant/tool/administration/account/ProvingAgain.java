package org.aspirant.tool.administration.account;

import java.util.Optional;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.signin.Throttle;

/**
 * Who sits at a screen that was left open is not the administrator: nothing of an account changes
 * without its password, and guesses are slowed down as at the sign-in.
 */
public final class ProvingAgain {

    private final Proofs proofs;
    private final Passwords passwords;
    private final Throttle throttle;

    public ProvingAgain(Proofs proofs, Passwords passwords, Throttle throttle) {
        this.proofs = proofs;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Compares the password.
     *
     * @param address where the attempt comes from
     * @return why not; empty if it is right
     */
    public Optional<AccountFault> prove(Administrator who, String password, String address) {
        String key = who.name().key();
        if (throttle.forName(key, address).isPresent()) {
            return Optional.of(AccountFault.WAIT);
        }
        Optional<Boolean> right =
                passwords.matches(password, Optional.of(proofs.password(who.id())));
        if (right.isEmpty()) {
            return Optional.of(AccountFault.BUSY);
        }
        if (!right.get()) {
            return Optional.of(AccountFault.WRONG_PASSWORD);
        }
        throttle.right(key, address, 1);
        return Optional.empty();
    }
}
