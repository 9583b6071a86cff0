package org.aspirant.tool.platformlink.admission;

/** Whether a deployment belongs to an organization already. */
public sealed interface DeploymentOutcome {

    /** It does. */
    record Admitted(Tenancy tenancy) implements DeploymentOutcome {}

    /**
     * It comes from another installation than its siblings, so it may be another tenant: an
     * administrator of the tool has to say so.
     */
    record Waiting() implements DeploymentOutcome {}
}
