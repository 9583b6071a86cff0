package org.aspirant.tool.persistence.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.people.Commitment;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.tool.persistence.vault.PersonKey;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.Place;
import org.jdbi.v3.core.Jdbi;

/** Free text in the database: salt and words, sealed together. */
public final class JdbiWords implements Words {

    private static final int LONGEST = 100_000;
    private static final int SALT = Commitment.SALT_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final PersonKeys keys;

    public JdbiWords(Jdbi jdbi, PersonKeys keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    @Override
    public TextRef put(OrganizationId organization, SubjectId owner, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a text has up to " + LONGEST + " characters, got " + text.length());
        }
        PersonKey key =
                keys.obtain(organization, owner)
                        .orElseThrow(() -> new IllegalStateException(owner + " has been erased"));
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] salted = ByteBuffer.allocate(SALT + words.length).put(salt).put(words).array();
        TextId id = TextId.fresh();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into words (organization_id, id, owner_id, sealed)
                                        values (:organization, :id, :owner, :value)""")
                                .bind("organization", organization)
                                .bind("id", id)
                                .bind("owner", owner)
                                .bind("value", key.seal(salted, place(organization, id)))
                                .execute());
        return new TextRef(id, Commitment.over(salt, text));
    }

    @Override
    public Map<TextId, Wording> read(OrganizationId organization, Collection<TextId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Row> rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select id, owner_id, sealed from words
                                                where organization_id = :organization
                                                and id in (<ids>)""")
                                        .bind("organization", organization)
                                        .bindList("ids", values(ids))
                                        .map(
                                                (row, context) ->
                                                        new Row(
                                                                new TextId(row.getString("id")),
                                                                new SubjectId(
                                                                        row.getString("owner_id")),
                                                                row.getBytes("sealed")))
                                        .list());
        Map<SubjectId, PersonKey> owners =
                keys.find(organization, rows.stream().map(Row::owner).toList());
        Map<TextId, Wording> wordings = new HashMap<>();
        for (Row row : rows) {
            PersonKey key = owners.get(row.owner());
            wordings.put(
                    row.id(),
                    key == null
                            ? new Wording.Erased()
                            : new Wording.Written(open(key, row, organization)));
        }
        return wordings;
    }

    private static String open(PersonKey key, Row row, OrganizationId organization) {
        byte[] salted = key.open(row.value(), place(organization, row.id()));
        return new String(salted, SALT, salted.length - SALT, StandardCharsets.UTF_8);
    }

    @Override
    public void discard(OrganizationId organization, Collection<TextId> ids) {
        if (!ids.isEmpty()) {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(
                                            """
                                            delete from words
                                            where organization_id = :organization
                                            and id in (<ids>)""")
                                    .bind("organization", organization)
                                    .bindList("ids", values(ids))
                                    .execute());
        }
    }

    private static List<String> values(Collection<TextId> ids) {
        return ids.stream().map(TextId::value).distinct().toList();
    }

    private static Place place(OrganizationId organization, TextId id) {
        return new Place("words", organization + " " + id, "sealed");
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(TextId id, SubjectId owner, byte[] value) {}
}
