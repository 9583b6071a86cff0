package org.aspirant.rubric.exchange.caseframework.members;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.exchange.NameUuid;

/**
 * The CASE identifiers of what our documents have: those that a package gave, and for the rest such
 * as follow from our ids, always the same.
 */
public final class Identities {

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    public static String framework(String id) {
        return "framework/" + id;
    }

    public static String domain(String framework, String id) {
        return framework(framework) + "/domain/" + id;
    }

    public static String statement(String framework, String id) {
        return framework(framework) + "/statement/" + id;
    }

    public static String rubric(String id) {
        return "rubric/" + id;
    }

    public static String criterion(String rubric, String id) {
        return rubric(rubric) + "/criterion/" + id;
    }

    public static String level(String rubric, String criterion, String id) {
        return criterion(rubric, criterion) + "/level/" + id;
    }

    public void give(String key, String identifier) {
        given.put(key, identifier);
    }

    /**
     * Says that something of ours stands for what is no object of the package.
     *
     * @param identifier of what it stands for, or empty if that is nothing at all
     */
    public void standIn(String key, String identifier) {
        given.put(key, identifier);
        elsewhere.add(key);
    }

    /** Says that the package has no object for something, which would have one of its own. */
    public void none(String key) {
        elsewhere.add(key);
    }

    /** Whether the package has no object for it. */
    public boolean isElsewhere(String key) {
        return elsewhere.contains(key);
    }

    /** Empty only for what stands for nothing. */
    public String of(String key) {
        return given.getOrDefault(key, NameUuid.of(key));
    }
}
