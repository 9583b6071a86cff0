package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What files are called in a document, wherever they lie and however their paths were typed. */
final class FileNames {

    private FileNames() {}

    /**
     * A name for each file: the last part of its path, and where files share that, with as many
     * folders before it as tell them apart. The same file has the same name.
     */
    static List<String> of(List<String> typed) {
        List<Path> files =
                typed.stream().map(each -> Path.of(each).toAbsolutePath().normalize()).toList();
        return files.stream().map(file -> shortest(file, files)).toList();
    }

    private static String shortest(Path file, List<Path> files) {
        for (int parts = 1; parts < file.getNameCount(); parts++) {
            Path end = end(file, parts);
            int names = parts;
            if (files.stream()
                    .filter(other -> !other.equals(file))
                    .noneMatch(other -> end(other, names).equals(end))) {
                return end.toString();
            }
        }
        return file.toString();
    }

    private static Path end(Path file, int parts) {
        int names = file.getNameCount();
        return names <= parts ? file : file.subpath(names - parts, names);
    }

    /** The same names, with a number after each that has been there before. */
    static List<String> numbered(List<String> names) {
        Map<String, Integer> times = new HashMap<>();
        List<String> apart = new ArrayList<>();
        for (String name : names) {
            int time = times.merge(name, 1, Integer::sum);
            apart.add(time == 1 ? name : name + " (" + time + ")");
        }
        return apart;
    }
}
