package org.aspirant.tool.persistence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.course.CourseRole;

/** Course roles in one column: their names in alphabetical order, separated by blanks. */
public final class Roles {

    private Roles() {}

    /** The column's value. */
    public static String written(Set<CourseRole> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** The roles in a column. */
    public static Set<CourseRole> read(String column) {
        return Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(CourseRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
