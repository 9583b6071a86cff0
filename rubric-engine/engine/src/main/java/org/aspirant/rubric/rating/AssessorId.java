package org.aspirant.rubric.rating;

/**
 * Who rated, a person or a program: an opaque id, never a name.
 *
 * @param value not blank
 */
public record AssessorId(String value) implements Comparable<AssessorId> {

    public AssessorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the id is blank");
        }
    }

    @Override
    public int compareTo(AssessorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
