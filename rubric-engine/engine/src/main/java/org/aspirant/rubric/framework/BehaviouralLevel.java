package org.aspirant.rubric.framework;

import org.aspirant.rubric.canonical.JsonObject;

/**
 * What a leader at one stage of a competency does.
 *
 * @param id unique in its competency
 * @param title the stage's name
 * @param behaviour what such a leader is seen to do
 */
public record BehaviouralLevel(String id, String title, String behaviour) {

    JsonObject json() {
        return new JsonObject().with("id", id).with("title", title).with("behaviour", behaviour);
    }
}
