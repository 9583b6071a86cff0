package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two documents differ. */
public final class Differences {

    private static final int MOST = 20;

    private Differences() {}

    /** One sentence for each place whose value is not the same, of the first twenty. */
    public static List<String> between(JsonNode ours, JsonNode theirs) {
        List<String> places = new ArrayList<>();
        collect("", ours, theirs, places);
        List<String> said = new ArrayList<>();
        places.stream().limit(MOST).forEach(place -> said.add(place + " does not come back"));
        if (places.size() > MOST) {
            said.add("and " + (places.size() - MOST) + " places more");
        }
        return said;
    }

    private static void collect(String at, JsonNode ours, JsonNode theirs, List<String> places) {
        if (ours.equals(theirs)) {
            return;
        }
        if (ours.isArray() && theirs.isArray() && ours.size() == theirs.size()) {
            for (int i = 0; i < ours.size(); i++) {
                collect(at + "/" + i, ours.path(i), theirs.path(i), places);
            }
        } else if (ours.isObject() && theirs.isObject()) {
            Set<String> names = new TreeSet<>();
            ours.fieldNames().forEachRemaining(names::add);
            theirs.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> collect(at + "/" + name, ours.path(name), theirs.path(name), places));
        } else {
            places.add(at);
        }
    }
}
