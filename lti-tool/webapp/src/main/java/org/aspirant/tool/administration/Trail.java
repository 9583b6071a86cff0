package org.aspirant.tool.administration;

import java.util.List;

/** Port: the record of what administrators did; lines are added and never changed. */
public interface Trail {

    void note(AdministrationEntry entry);

    /**
     * The newest lines that somebody may see, newest first: all of them for the whole server, else
     * those of their organizations.
     *
     * @param most at least 1
     */
    List<AdministrationEntry> latest(Charge charge, int most);
}
