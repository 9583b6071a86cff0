package org.aspirant.academy.cohort;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.view.DecidedPlace;

/**
 * How people decided.
 *
 * @param minN the least number of people who are told of together
 * @param submitted how many have handed in runs on this version of the simulation
 * @param onOtherVersions how many others have handed in, and are left out
 * @param withReasons whether the simulation shows reasons at all
 * @param places those that somebody who handed in came to
 */
public record Comparison(
        About about,
        int minN,
        int submitted,
        int onOtherVersions,
        boolean withReasons,
        List<At> places) {

    public Comparison {
        places = List.copyOf(places);
    }

    /**
     * One place.
     *
     * @param reasons for the options that enough people gave shared reasons for
     * @param own what the reader took; empty for a reader who did not play
     */
    public record At(
            DecidedPlace place, Count count, List<Reason.Group> reasons, List<String> own) {

        public At {
            reasons = List.copyOf(reasons);
            own = List.copyOf(own);
        }
    }

    /** A place by its id. */
    public Optional<At> at(String place) {
        return places.stream().filter(one -> one.place().id().equals(place)).findFirst();
    }
}
