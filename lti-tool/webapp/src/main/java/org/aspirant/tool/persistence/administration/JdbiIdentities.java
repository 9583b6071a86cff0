package org.aspirant.tool.persistence.administration;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.Identities;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.jdbi.v3.core.Jdbi;

/** In the database, by a keyed hash: the provider's ids of people are no business of a backup. */
public final class JdbiIdentities implements Identities {

    private final Jdbi jdbi;
    private final SubjectIndex index;

    public JdbiIdentities(Jdbi jdbi, SubjectIndex index) {
        this.jdbi = jdbi;
        this.index = index;
    }

    @Override
    public Optional<AdministratorId> whose(DistrictIdentity identity) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select administrator_id from administrator_identity
                                        where identity_hash = :hash""")
                                .bind("hash", hash(identity))
                                .map((row, context) -> new AdministratorId(row.getString(1)))
                                .findOne());
    }

    @Override
    public boolean linked(AdministratorId who) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                                """
                                                select count(*) from administrator_identity
                                                where administrator_id = :who""")
                                        .bind("who", who)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    @Override
    public boolean link(AdministratorId who, DistrictIdentity identity, Instant at) {
        Optional<AdministratorId> already = whose(identity);
        if (already.isPresent()) {
            return already.get().equals(who);
        }
        return jdbi.withHandle(
                handle -> {
                    handle.createUpdate(
                                    """
                                    delete from administrator_identity
                                    where administrator_id = :who""")
                            .bind("who", who)
                            .execute();
                    return handle.createUpdate(
                                            """
                                            insert into administrator_identity
                                                (administrator_id, identity_hash, linked_at)
                                            values (:who, :hash, :at) on conflict do nothing""")
                                    .bind("who", who)
                                    .bind("hash", hash(identity))
                                    .bind("at", at)
                                    .execute()
                            == 1;
                });
    }

    @Override
    public boolean unlink(AdministratorId who) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                delete from administrator_identity
                                                where administrator_id = :who""")
                                        .bind("who", who)
                                        .execute()
                                == 1);
    }

    @Override
    public String seal(Token session, DistrictIdentity identity) {
        return index.hash("vouched in " + session.hash() + " " + hash(identity));
    }

    /** The length keeps issuer and subject apart, whatever they contain. */
    private String hash(DistrictIdentity identity) {
        return index.hash(
                "identity "
                        + identity.issuer().length()
                        + " "
                        + identity.issuer()
                        + identity.subject());
    }
}
