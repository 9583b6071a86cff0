package org.aspirant.academy.simulation.lint.rule;

/** How much is asked of a simulation. */
public enum LintScope {
    /** It holds together. */
    SOUND,
    /** It holds together and is fit for the catalogue: long, balanced and documented enough. */
    CATALOGUE
}
