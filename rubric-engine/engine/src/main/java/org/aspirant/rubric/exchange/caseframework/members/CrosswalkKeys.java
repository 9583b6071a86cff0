package org.aspirant.rubric.exchange.caseframework.members;

import java.util.HashMap;
import java.util.Map;

/** Keys for the crosswalks of one statement, each another even where two say the same. */
public final class CrosswalkKeys {

    private final String statement;
    private final Map<String, Integer> used = new HashMap<>();

    public CrosswalkKeys(String statement) {
        this.statement = statement;
    }

    public String crosswalk(String standards, String code) {
        String key = statement + "/crosswalk/" + standards + "/" + code;
        int times = used.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "/" + times;
    }
}
