package org.aspirant.rubric.chart;

/** A drawing of figures; whoever shows it sets a table beside it that says the same. */
public interface Chart {

    /** What it shows, for those who hear it. */
    String label();

    /** The drawing as one element, without a namespace, for a page of HTML. */
    String svg();
}
