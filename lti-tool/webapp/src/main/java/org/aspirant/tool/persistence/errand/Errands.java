package org.aspirant.tool.persistence.errand;

import java.util.List;

/** One kind of work that falls due for many things. Safe for use by several threads. */
public interface Errands {

    /** The scheduler's name for it: never changed, for rows hold it. */
    String name();

    /**
     * What is due and not scheduled yet, the most urgent first.
     *
     * @param most at most so many, over 0
     */
    List<String> due(int most);

    /**
     * Does it, and has written when it is due again before this returns. A node that dies over it
     * leaves it to another, which begins anew.
     *
     * @param errand one that was due
     */
    void run(String errand);
}
