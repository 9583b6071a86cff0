package org.aspirant.rubric.growth;

/**
 * A competency as one version of a framework has it.
 *
 * @param version from 1; 0 if nobody said
 */
public record VersionedCompetency(String framework, int version, String competency) {

    /** {@code tallgrass/2#J1}; without a version {@code tallgrass#J1}. */
    @Override
    public String toString() {
        return framework + (version == 0 ? "" : "/" + version) + "#" + competency;
    }
}
