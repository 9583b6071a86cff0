package org.aspirant.rubric.statistics.generalizability;

/** Data of R. L. Brennan (2001), Generalizability Theory, with the results printed there. */
final class Brennan {

    /** Synthetic data set no. 1: a row is a person, a digit an item. */
    private static final String[] PERSONS = {
        "101000000000",
        "111001000000",
        "111110000000",
        "110110010000",
        "111110100000",
        "111011100000",
        "111111100000",
        "111101111100",
        "111111111110",
        "111111111111"
    };

    /** Synthetic data set no. 4: a row is a rater, four to a task; a digit is a person. */
    private static final String[] RATERS = {
        "5937937594", "6345243894", "5735937584", "5733757783",
        "5753737763", "3531735565", "4534365566", "5553737455",
        "6765245355", "7753755287", "3513515111", "3265324111"
    };

    private Brennan() {}

    /** Candidate x task, each read by one assessor. */
    static Cells set1() {
        var cells = new Cells();
        for (int person = 0; person < PERSONS.length; person++) {
            for (int item = 0; item < PERSONS[person].length(); item++) {
                cells.add(person, item, 0, PERSONS[person].charAt(item) - '0');
            }
        }
        return cells;
    }

    /** Candidate x (assessor:task): assessors are numbered 0 to 3 in each task. */
    static Cells set4() {
        var cells = new Cells();
        for (int rater = 0; rater < RATERS.length; rater++) {
            for (int person = 0; person < RATERS[rater].length(); person++) {
                cells.add(person, rater / 4, rater % 4, RATERS[rater].charAt(person) - '0');
            }
        }
        return cells;
    }
}
