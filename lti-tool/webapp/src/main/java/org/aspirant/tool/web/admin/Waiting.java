package org.aspirant.tool.web.admin;

/**
 * What waits for an administrator, as far as it is theirs.
 *
 * @param paused whether no grades leave
 * @param platforms that registered themselves and are not decided on
 * @param deployments that are not decided on
 * @param grades that were given up
 */
public record Waiting(boolean paused, int platforms, int deployments, int grades) {

    public boolean isNothing() {
        return !paused && platforms + deployments + grades == 0;
    }
}
