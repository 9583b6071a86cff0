package org.aspirant.practicelms.load;

import java.util.Map;
import java.util.TreeMap;

/** What went wrong, by reason. For many threads. */
final class Failures {

    private final Map<String, Integer> byReason = new TreeMap<>();

    synchronized void add(String reason) {
        byReason.merge(reason, 1, Integer::sum);
    }

    synchronized int count() {
        return byReason.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized Map<String, Integer> byReason() {
        return new TreeMap<>(byReason);
    }
}
