package org.aspirant.rubric.statistics.severity;

/** Why there are no measures, each with what would be right. */
public enum SeverityFault {
    NO_RATINGS("give rows of role rating with a level"),
    ONE_LEVEL("measures need ratings at two levels or more of a scale"),
    EXTREMES_ONLY("measures need candidates who were rated at different levels"),
    CONFOUNDED("leave one of these facets out, or have some assessors read what others read"),
    UNBOUNDED("leave a facet out, or add ratings that link assessors and levels");

    private final String advice;

    SeverityFault(String advice) {
        this.advice = advice;
    }

    /** What would be right. */
    public String advice() {
        return advice;
    }
}
