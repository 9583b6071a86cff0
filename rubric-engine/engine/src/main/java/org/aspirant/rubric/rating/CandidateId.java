package org.aspirant.rubric.rating;

/**
 * Whose work is rated: an opaque id, never a name.
 *
 * @param value not blank
 */
public record CandidateId(String value) implements Comparable<CandidateId> {

    public CandidateId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the id is blank");
        }
    }

    @Override
    public int compareTo(CandidateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
