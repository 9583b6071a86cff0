package org.aspirant.rubric.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers by their keys, against maps that do the same slowly. */
class CellsTest {

    @Test
    void keepsWhatWasSaidLastInTheOrderInWhichKeysCame() {
        long seed = 20261122;
        var random = new Random(seed);
        var cells = new Cells();
        Map<List<Integer>, Integer> slow = new LinkedHashMap<>();
        for (int i = 0; i < 200_000; i++) {
            int candidate = random.nextInt(3_000);
            int place = random.nextInt(12);
            int assessor = random.nextInt(5);
            int said = random.nextInt(4);
            cells.put(candidate, place, assessor, said);
            slow.put(List.of(candidate, place, assessor), said);
        }

        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            rows.add(
                    List.of(
                            cells.candidate(row),
                            cells.place(row),
                            cells.assessor(row),
                            cells.said(row)));
        }
        List<List<Integer>> expected = new ArrayList<>();
        slow.forEach(
                (key, said) -> expected.add(List.of(key.get(0), key.get(1), key.get(2), said)));
        assertThat(rows).as("seed %d", seed).isEqualTo(expected);
    }

    /** Looked for one after the other, they would take minutes. */
    @Test
    void oneCandidateMayHaveVeryManyRows() {
        int rows = 1_000_000;
        var cells = new Cells();
        int wrong = 0;
        for (int time = 0; time < 2; time++) {
            for (int row = 0; row < rows; row++) {
                wrong += cells.put(7, row % 10, row / 10, time) == row ? 0 : 1;
            }
        }

        assertThat(wrong).isZero();
        assertThat(cells.size()).isEqualTo(rows);
    }

    @Test
    void idsAreNumberedAsTheyComeWhetherWholeOrInAText() {
        long seed = 20261122;
        var random = new Random(seed);
        var ids = new Ids();
        List<String> slow = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String id = Integer.toString(random.nextInt(2_000), 36) + (i % 7 == 0 ? "é€𐍈" : "");
            if (!slow.contains(id)) {
                slow.add(id);
            }
            char[] text = ("<" + id + ">").toCharArray();
            int number = i % 2 == 0 ? ids.number(id) : ids.number(text, 1, id.length());
            assertThat(number).as("seed %d", seed).isEqualTo(slow.indexOf(id));
            assertThat(ids.of(id)).as("seed %d", seed).hasValue(number);
        }

        assertThat(ids.all()).isEqualTo(slow);
        assertThat(ids.of("not there")).isEmpty();
    }

    /** "Aa" and "BB" have one hash, and so have all strings made of these. */
    @Test
    void idsOfOneHashAreToldApart() {
        var ids = new Ids();
        for (String id : List.of("AaAa", "BBBB", "AaBB", "BBAa")) {
            ids.number(id.toCharArray(), 0, 4);
        }

        assertThat(ids.all()).containsExactly("AaAa", "BBBB", "AaBB", "BBAa");
    }
}
