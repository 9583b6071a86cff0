package org.aspirant.tool.administration;

import java.util.List;
import java.util.Map;

/**
 * What an administrator sees first.
 *
 * @param recoveryCodesLeft of the administrator's own
 * @param latest what was done lately, as far as it is theirs to see
 * @param names of those who did it and are still there
 */
public record Overview(
        int recoveryCodesLeft,
        List<AdministrationEntry> latest,
        Map<AdministratorId, String> names) {

    public Overview {
        latest = List.copyOf(latest);
        names = Map.copyOf(names);
    }
}
