package org.aspirant.tool.administration;

import java.util.stream.Collectors;
import org.aspirant.tool.administration.credentials.Proofs;

/** What waits for an administrator, and what was done lately. */
public final class Overseeing {

    private static final int LATEST = 20;

    private final Administrators administrators;
    private final Proofs proofs;
    private final Trail trail;

    public Overseeing(Administrators administrators, Proofs proofs, Trail trail) {
        this.administrators = administrators;
        this.proofs = proofs;
        this.trail = trail;
    }

    public Overview oversee(Administrator who) {
        return new Overview(
                proofs.recoveryCodesLeft(who.id()),
                trail.latest(who.charge(), LATEST),
                administrators.all().stream()
                        .collect(
                                Collectors.toMap(
                                        Administrator::id, someone -> someone.name().value())));
    }
}
