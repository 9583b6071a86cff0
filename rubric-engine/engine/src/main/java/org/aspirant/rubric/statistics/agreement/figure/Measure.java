package org.aspirant.rubric.statistics.agreement.figure;

/** What is said of how far assessors agree on a criterion. */
public enum Measure {
    EXACT("exact", "same level"),
    ADJACENT("adjacent", "adjacent levels"),
    DISCREPANT("discrepant", "two levels apart or more"),
    FLEISS_KAPPA("fleissKappa", "Fleiss' kappa"),
    GWET_AC1("gwetAc1", "Gwet's AC1"),
    GWET_AC2_LINEAR("gwetAc2/linear", "Gwet's AC2, linear"),
    GWET_AC2_QUADRATIC("gwetAc2/quadratic", "Gwet's AC2, quadratic"),
    BRENNAN_PREDIGER("brennanPrediger/unweighted", "Brennan-Prediger"),
    BRENNAN_PREDIGER_LINEAR("brennanPrediger/linear", "Brennan-Prediger, linear"),
    BRENNAN_PREDIGER_QUADRATIC("brennanPrediger/quadratic", "Brennan-Prediger, quadratic"),
    ALPHA_NOMINAL("krippendorffAlpha/nominal", "Krippendorff's alpha, nominal"),
    ALPHA_ORDINAL("krippendorffAlpha/ordinal", "Krippendorff's alpha, ordinal"),
    ALPHA_INTERVAL("krippendorffAlpha/interval", "Krippendorff's alpha, interval"),
    ALPHA_RATIO("krippendorffAlpha/ratio", "Krippendorff's alpha, ratio"),
    SCOTT_PI("scottPi", "Scott's pi"),
    ICC_1_1("icc/ICC(1,1)", "ICC(1,1)"),
    ICC_2_1("icc/ICC(2,1)", "ICC(2,1)"),
    ICC_3_1("icc/ICC(3,1)", "ICC(3,1)"),
    ICC_1_K("icc/ICC(1,k)", "ICC(1,k)"),
    ICC_2_K("icc/ICC(2,k)", "ICC(2,k)"),
    ICC_3_K("icc/ICC(3,k)", "ICC(3,k)"),
    DECISION_CONSISTENCY("decisionConsistency", "same side of the cut");

    private final String key;
    private final String title;

    Measure(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Where documents write it: names of members, with strokes between them. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
