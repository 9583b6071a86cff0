package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;

/** Ratings whose coefficients have been published. */
final class Published {

    /** Levels 1 to 5. */
    static final double[] ONE_TO_FIVE = {1, 2, 3, 4, 5};

    private static final String[] NAMES = {"A", "B", "C", "D", "E", "F"};

    private Published() {}

    /**
     * K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, section E: four
     * observers, twelve units; the same data as cac.raw4raters of the R package irrCAC.
     */
    static AgreementCounts fourObservers() {
        return matrix(
                5,
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");
    }

    /** P. E. Shrout and J. L. Fleiss (1979), table 2: six targets, four judges. */
    static AgreementCounts sixTargets() {
        return matrix(10, "9 6 8 7 10 6", "2 1 4 1 5 2", "5 3 6 2 6 4", "8 2 8 6 9 7");
    }

    /** Levels 1 to 10. */
    static double[] oneToTen() {
        return new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    }

    /**
     * J. L. Fleiss (1971), table 1: thirty patients, six psychiatrists each, five diagnoses; each
     * group of digits is how many gave each diagnosis.
     */
    static AgreementCounts thirtyPatients() {
        String rows =
                """
                00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
                10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
                00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
                """;
        var counts = new AgreementCounts(5);
        for (String row : rows.strip().split("\\s+", -1)) {
            int[] given = new int[6];
            int at = 0;
            for (int level = 0; level < 5; level++) {
                for (int times = row.charAt(level) - '0'; times > 0; times--) {
                    given[at++] = level;
                }
            }
            counts.add(NAMES.clone(), given);
        }
        return counts;
    }

    /** One row an assessor, one column a unit, levels from 1, a point for a missing rating. */
    static AgreementCounts matrix(int levels, String... assessors) {
        var counts = new AgreementCounts(levels);
        String[][] cells = new String[assessors.length][];
        for (int assessor = 0; assessor < assessors.length; assessor++) {
            cells[assessor] = assessors[assessor].split(" ", -1);
        }
        for (int unit = 0; unit < cells[0].length; unit++) {
            var readers = new ArrayList<String>();
            var given = new ArrayList<Integer>();
            for (int assessor = 0; assessor < cells.length; assessor++) {
                if (!cells[assessor][unit].equals(".")) {
                    readers.add(NAMES[assessor]);
                    given.add(Integer.parseInt(cells[assessor][unit]) - 1);
                }
            }
            counts.add(
                    readers.toArray(String[]::new),
                    given.stream().mapToInt(Integer::intValue).toArray());
        }
        return counts;
    }
}
