package org.aspirant.tool.persistence.outbox;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.aspirant.tool.platformlink.delivery.PauseReason;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Which installation the database belongs to. A database that finds itself under another address or
 * in another place than before may be a copy, and a copy sends no grades until an administrator
 * says that it should.
 */
public final class Installation implements DeliverySwitch {

    private final Jdbi jdbi;
    private final Clock clock;
    private final URI baseUrl;
    private final String instance;

    /**
     * The installation as this start sees it.
     *
     * @param baseUrl where people reach the tool
     * @param instance what else tells this installation from a copy of it, the same on all of its
     *     nodes; 1 to 255 characters
     */
    public Installation(Jdbi jdbi, Clock clock, URI baseUrl, String instance) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.baseUrl = baseUrl;
        this.instance = instance;
    }

    /**
     * Compares the surroundings with those the database knows, at start-up; a new database takes
     * these for its own.
     */
    public void recognise() {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into installation (id, instance_id, base_url,
                                            delivery_paused, changed_at)
                                        values (1, :instance, :url, false, :now)
                                        on conflict do nothing""")
                                .bind("instance", instance)
                                .bind("url", baseUrl.toString())
                                .bind("now", clock.instant())
                                .execute());
        change().ifPresent(this::pause);
    }

    private Optional<PauseReason> change() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select instance_id, base_url from installation")
                                .map(
                                        (row, context) ->
                                                changed(
                                                        row.getString("instance_id"),
                                                        row.getString("base_url")))
                                .findOne());
    }

    private @Nullable PauseReason changed(String knownInstance, String knownUrl) {
        if (!knownUrl.equals(baseUrl.toString())) {
            return PauseReason.BASE_URL_CHANGED;
        }
        return knownInstance.equals(instance) ? null : PauseReason.INSTANCE_CHANGED;
    }

    @Override
    public Optional<PauseReason> paused() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select paused_because from installation where delivery_paused")
                                .map(
                                        (row, context) ->
                                                PauseReason.valueOf(
                                                        row.getString("paused_because")))
                                .findOne());
    }

    @Override
    public void pause() {
        pause(PauseReason.ADMINISTRATOR);
    }

    private void pause(PauseReason reason) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update installation set delivery_paused = true,
                                            paused_because = :reason, changed_at = :now""")
                                .bind("reason", reason.name())
                                .bind("now", clock.instant())
                                .execute());
    }

    @Override
    public void resume() {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update installation set delivery_paused = false,
                                            paused_because = null, instance_id = :instance,
                                            base_url = :url, changed_at = :now""")
                                .bind("instance", instance)
                                .bind("url", baseUrl.toString())
                                .bind("now", clock.instant())
                                .execute());
    }
}
