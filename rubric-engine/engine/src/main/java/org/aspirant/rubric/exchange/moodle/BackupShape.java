package org.aspirant.rubric.exchange.moodle;

import java.util.List;
import java.util.Map;

/**
 * How a list of objects stands in {@code grading.xml} of a backup, and what the web service calls
 * the same list.
 *
 * @param list the element around the list
 * @param element each object's, with its {@code id} as an attribute
 * @param member what the web service calls the list
 * @param fields elements with a value, in the order in which Moodle writes them; the web service
 *     calls them the same
 * @param within lists in each object
 * @see <a
 *     href="https://github.com/moodle/moodle/tree/main/grade/grading/form/rubric/backup/moodle2">Moodle,
 *     backup_gradingform_rubric_plugin, and the same of the form {@code guide}</a>
 */
record BackupShape(
        String list, String element, String member, List<String> fields, List<BackupShape> within) {

    private static final BackupShape LEVELS =
            new BackupShape(
                    "levels",
                    "level",
                    "levels",
                    List.of("score", "definition", "definitionformat"),
                    List.of());
    private static final BackupShape CRITERIA =
            new BackupShape(
                    "criteria",
                    "criterion",
                    "rubric_criteria",
                    List.of("sortorder", "description", "descriptionformat"),
                    List.of(LEVELS));
    private static final BackupShape GUIDE_CRITERIA =
            new BackupShape(
                    "guidecriteria",
                    "guidecriterion",
                    "guide_criteria",
                    List.of(
                            "sortorder",
                            "shortname",
                            "description",
                            "descriptionformat",
                            "descriptionmarkers",
                            "descriptionmarkersformat",
                            "maxscore"),
                    List.of());

    /** Older versions of Moodle wrote them within the criteria; Moodle reads both. */
    static final BackupShape GUIDE_COMMENTS =
            new BackupShape(
                    "guidecomments",
                    "guidecomment",
                    "guide_comments",
                    List.of("sortorder", "description", "descriptionformat"),
                    List.of());

    /** What each method has in its own element of a definition. */
    static final Map<String, List<BackupShape>> METHODS =
            Map.of("rubric", List.of(CRITERIA), "guide", List.of(GUIDE_CRITERIA, GUIDE_COMMENTS));

    static final BackupShape DEFINITIONS =
            new BackupShape(
                    "definitions",
                    "definition",
                    "definitions",
                    List.of(
                            "method",
                            "name",
                            "description",
                            "descriptionformat",
                            "status",
                            "timecreated",
                            "timemodified",
                            "options"),
                    List.of());

    static final BackupShape AREAS =
            new BackupShape(
                    "areas",
                    "area",
                    "areas",
                    List.of("areaname", "activemethod"),
                    List.of(DEFINITIONS));

    /** What stands for no value. */
    static final String NULL = "$@NULL@$";

    /** The element of a definition in which its method's lists are. */
    static String plugin(String method) {
        return "plugin_gradingform_" + method + "_definition";
    }
}
