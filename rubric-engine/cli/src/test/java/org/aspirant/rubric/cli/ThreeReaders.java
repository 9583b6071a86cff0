package org.aspirant.rubric.cli;

/** A plan that three assessors read under, and ratings: of ana by three of them, of ben by one. */
final class ThreeReaders {

    static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
            tasks: [{id: t, criteria: [{id: a, competency: c}]}]
            raters: {perTask: all, minimumAssessors: 3}
            cuts: [{id: met, atLeast: 2}]
            """;
    static final String RATINGS =
            """
            candidate,task,criterion,assessor,level,evidence
            ana,t,a,r,3,decision:1@0-9
            ana,t,a,s,3,decision:1@0-9
            ana,t,a,u,2,exhibit:e1
            ben,t,a,r,3,decision:1@0-9
            """;

    private ThreeReaders() {}
}
