package org.aspirant.lti.grades;

import java.util.List;
import org.aspirant.lti.gradebook.LineItem;

/** Line items of a gradebook: {@link Found} or a {@link GradeFailure}. */
public sealed interface LineItemsOutcome permits LineItemsOutcome.Found, GradeFailure {

    /** All that match; one after a line item was created. */
    record Found(List<LineItem> lineItems) implements LineItemsOutcome {

        public Found {
            lineItems = List.copyOf(lineItems);
        }
    }
}
