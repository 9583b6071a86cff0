package org.aspirant.academy.simulation;

import java.util.Locale;
import org.aspirant.academy.simulation.scenario.Message;

/** The names under which a world remembers what happened. */
public final class Fact {

    private Fact() {}

    /** The character was picked. */
    public static String cast(String person) {
        return "cast." + person;
    }

    /** The node was entered. */
    public static String visited(String node) {
        return "visited." + node;
    }

    /** The node was skipped. */
    public static String skipped(String node) {
        return "skipped." + node;
    }

    /** The node was entered more than once. */
    public static String again(String node) {
        return "again." + node;
    }

    public static String chose(String choice) {
        return "chose." + choice;
    }

    public static String opened(String exhibit) {
        return "opened." + exhibit;
    }

    public static String drew(String variant, String value) {
        return "variant." + variant + "." + value;
    }

    /** The event was delivered. */
    public static String delivered(String event) {
        return "delivered." + event;
    }

    /** The message was answered, given away or filed. */
    public static String handled(String message) {
        return "handled." + message;
    }

    /** This was done with the message. */
    public static String handled(String message, Message.Action action) {
        return "handled." + message + "." + action.name().toLowerCase(Locale.ROOT);
    }

    /** The message was given to that character. */
    public static String delegated(String message, String person) {
        return "delegated." + message + "." + person;
    }

    /** The event was put off. */
    public static String postponed(String event) {
        return "postponed." + event;
    }
}
