package org.aspirant.tool.persistence.content;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.edition.Editions;
import org.aspirant.academy.content.pack.Edition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Editions as rows: each text once, under its SHA-256. */
public final class JdbiEditions implements Editions {

    private final Jdbi jdbi;

    public JdbiEditions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean keep(Edition edition, Instant at) {
        return jdbi.withHandle(
                handle -> {
                    // A node that is second waits here for the first, and then has nothing to do.
                    boolean isNew =
                            handle.createUpdate(
                                                    """
                                                    insert into edition (id, kept_at)
                                                    values (:id, :at) on conflict do nothing""")
                                            .bind("id", edition.id())
                                            .bind("at", at)
                                            .execute()
                                    == 1;
                    if (isNew) {
                        addFiles(handle, edition);
                        addObjects(handle, edition);
                    }
                    return isNew;
                });
    }

    private static void addFiles(Handle handle, Edition edition) {
        // Always in the order of their hashes, so that two nodes never wait for each other.
        SortedMap<String, String> texts = new TreeMap<>();
        edition.files().values().forEach(text -> texts.put(CanonicalText.sha256(text), text));
        texts.forEach(
                (sha256, text) ->
                        handle.createUpdate(
                                        """
                                        insert into content_text (sha256, content)
                                        values (:sha256, :content) on conflict do nothing""")
                                .bind("sha256", sha256)
                                .bind("content", text)
                                .execute());
        PreparedBatch files =
                handle.prepareBatch(
                        """
                        insert into edition_file (edition_id, path, sha256)
                        values (:edition, :path, :sha256)""");
        edition.files()
                .forEach(
                        (path, text) ->
                                files.bind("edition", edition.id())
                                        .bind("path", path)
                                        .bind("sha256", CanonicalText.sha256(text))
                                        .add());
        files.execute();
    }

    private static void addObjects(Handle handle, Edition edition) {
        PreparedBatch objects =
                handle.prepareBatch(
                        "insert into edition_object (edition_id, hash) values (:edition, :hash)");
        edition.hashes()
                .forEach(hash -> objects.bind("edition", edition.id()).bind("hash", hash).add());
        objects.execute();
    }

    @Override
    public Optional<Edition> holding(Set<String> hashes) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select e.id from edition e
                                        join edition_object o on o.edition_id = e.id
                                        where o.hash in (<hashes>)
                                        group by e.id, e.kept_at having count(*) = :all
                                        order by e.kept_at desc, e.id limit 1""")
                                .bindList("hashes", hashes)
                                .bind("all", hashes.size())
                                .mapTo(String.class)
                                .findOne()
                                .map(id -> edition(handle, id)));
    }

    private static Edition edition(Handle handle, String id) {
        SortedMap<String, String> files = new TreeMap<>();
        handle.createQuery(
                        """
                        select f.path, t.content from edition_file f
                        join content_text t on t.sha256 = f.sha256
                        where f.edition_id = :id""")
                .bind("id", id)
                .map((row, context) -> Map.entry(row.getString("path"), row.getString("content")))
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        Set<String> hashes =
                Set.copyOf(
                        handle.createQuery("select hash from edition_object where edition_id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .list());
        return new Edition(hashes, files);
    }
}
