package org.aspirant.tool.platformlink.admission;

import org.aspirant.lti.registration.Deployments;

/**
 * Which deployments that nobody has decided on are admitted by themselves. One that the
 * registration itself names always is. A constant is never renamed: rows hold its name.
 */
public enum NewDeployments {
    /** None: each waits for an administrator. */
    NONE,

    /**
     * Those of a platform installation that has an organization already, and the very first one;
     * others may be other tenants, and wait.
     */
    SAME_INSTALLATION,

    /** All; those of another installation get an organization of their own. */
    ALL;

    /**
     * What holds until an administrator says otherwise. A registration that names its deployments
     * means those; one that admits any still keeps installations apart.
     */
    public static NewDeployments meantBy(Deployments deployments) {
        return deployments instanceof Deployments.Any ? SAME_INSTALLATION : NONE;
    }
}
