package org.aspirant.practicelms.steering;

/** How the platform can spoil its list of members. */
public enum RosterMishap {
    /** A page is announced and not there. */
    MISSING_PAGE("members: a page is missing"),
    /** The next page is this one. */
    LOOP("members: the pages go round in circles"),
    /** The list goes on at another host. */
    ELSEWHERE("members: the next page is on another server"),
    /** 403, as Canvas answers who asks too often. */
    THROTTLED("members: 403, rate limit"),
    /** 200 with something else than a list. */
    GARBAGE("members: garbage"),
    /** 200 with a container that lists nobody. */
    EMPTY("members: an empty list");

    private final String label;

    RosterMishap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
