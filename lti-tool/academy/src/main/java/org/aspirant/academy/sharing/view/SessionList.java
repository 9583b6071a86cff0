package org.aspirant.academy.sharing.view;

import java.util.List;

/**
 * The sharing sessions of a course.
 *
 * @param rows the newest first
 * @param mayOpen whether the reader may open another
 */
public record SessionList(List<SessionRow> rows, boolean mayOpen) {

    public SessionList {
        rows = List.copyOf(rows);
    }
}
