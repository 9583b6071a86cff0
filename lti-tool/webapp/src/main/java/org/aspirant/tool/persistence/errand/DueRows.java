package org.aspirant.tool.persistence.errand;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * What is due in a table that has a row for each thing, with its {@code errand}, {@code due_at} and
 * {@code asked_at}: what somebody asked for first, and of the rest what was used of late.
 *
 * @param table its name
 * @param used the column that says when a thing was last used
 * @param forgotten what was not used for so long is done on demand alone
 */
public record DueRows(String table, String used, Duration forgotten) {

    /**
     * Errands that are due and not scheduled yet.
     *
     * @param task the scheduler's name for work of this kind
     */
    public List<String> errands(Jdbi jdbi, String task, Instant now, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select d.errand from <table> d
                                        where d.due_at <= :now
                                        and (d.asked_at is not null or d.<used> > :forgotten)
                                        and not exists (
                                            select 1 from scheduled_tasks t
                                            where t.task_name = :task
                                            and t.task_instance = d.errand)
                                        order by case when d.asked_at is null then 1 else 0 end,
                                            d.due_at, d.errand limit :most""")
                                .define("table", table)
                                .define("used", used)
                                .bind("now", now)
                                .bind("forgotten", now.minus(forgotten))
                                .bind("task", task)
                                .bind("most", most)
                                .mapTo(String.class)
                                .list());
    }
}
