package org.aspirant.tool.web.assess;

import java.util.List;
import org.aspirant.academy.assessment.sheet.ViewingQueue.QueueRow;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** What an assessor has to read in a course, and what they have read. */
public record QueuePage(Frame frame, List<QueueRow> rows, boolean leads) implements Page {

    public QueuePage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "assess/queue.jte";
    }

    public List<QueueRow> open() {
        return rows.stream().filter(QueueRow::isOpen).toList();
    }

    public List<QueueRow> closed() {
        return rows.stream().filter(row -> !row.isOpen()).toList();
    }
}
