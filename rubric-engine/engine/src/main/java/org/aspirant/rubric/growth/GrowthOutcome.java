package org.aspirant.rubric.growth;

import java.util.List;

/** What became of following competencies over several occasions. */
public sealed interface GrowthOutcome {

    /**
     * All scores could be counted.
     *
     * @param occasions their names, from the oldest
     * @param competencies by candidate and then by competency
     */
    record Followed(List<String> occasions, List<CompetencyGrowth> competencies)
            implements GrowthOutcome {

        public Followed {
            occasions = List.copyOf(occasions);
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * Some score cannot be counted.
     *
     * @param occasion its name
     * @param detail what is wrong, with the names of what is
     */
    record Refused(LineageFault fault, String occasion, String detail) implements GrowthOutcome {}
}
