package org.aspirant.rubric.exchange.caseframework.members;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The classes of a CASE package and their members, as the CASE 1.1 service definition lists them.
 *
 * @see <a href="https://www.imsglobal.org/spec/case/v1p1">1EdTech, Competencies and Academic
 *     Standards Exchange 1.1</a>
 */
public enum CaseClass {
    PACKAGE(
            "CFPackage",
            "CFDocument one:DOCUMENT!, CFItems many:ITEM, CFAssociations many:ASSOCIATION,"
                    + " CFDefinitions one:DEFINITIONS, CFRubrics many:RUBRIC, extensions"),
    DOCUMENT(
            "CFDocument",
            "identifier uuid!, uri uri!, frameworkType, caseVersion, creator text!, title text!,"
                    + " lastChangeDateTime time!, officialSourceURL uri, publisher, description,"
                    + " subject texts, subjectURI many:LINK, language, version, adoptionStatus,"
                    + " statusStartDate date, statusEndDate date, licenseURI one:LINK, notes,"
                    + " extensions"),
    ITEM(
            "CFItem",
            "identifier uuid!, fullStatement text!, alternativeLabel, CFItemType, uri uri!,"
                    + " humanCodingScheme, listEnumeration, abbreviatedStatement,"
                    + " conceptKeywords texts, conceptKeywordsURI one:LINK, notes, subject texts,"
                    + " subjectURI many:LINK, language, educationLevel texts,"
                    + " CFItemTypeURI one:LINK, licenseURI one:LINK, statusStartDate date,"
                    + " statusEndDate date, lastChangeDateTime time!, extensions"),
    ASSOCIATION(
            "CFAssociation",
            "identifier uuid!, associationType text!, sequenceNumber whole, uri uri!,"
                    + " originNodeURI one:GENERAL_LINK!, destinationNodeURI one:GENERAL_LINK!,"
                    + " CFAssociationGroupingURI one:LINK, lastChangeDateTime time!, notes,"
                    + " extensions"),
    DEFINITIONS(
            "CFDefinitions",
            "CFConcepts many:CONCEPT, CFSubjects many:SUBJECT, CFLicenses many:LICENSE,"
                    + " CFItemTypes many:ITEM_TYPE, CFAssociationGroupings many:GROUPING,"
                    + " extensions"),
    CONCEPT(
            "CFConcept",
            "identifier uuid!, uri uri!, title text!, keywords, hierarchyCode text!, description,"
                    + " lastChangeDateTime time!, extensions"),
    SUBJECT(
            "CFSubject",
            "identifier uuid!, uri uri!, title text!, hierarchyCode text!, description,"
                    + " lastChangeDateTime time!, extensions"),
    LICENSE(
            "CFLicense",
            "identifier uuid!, uri uri!, title text!, description, licenseText text!,"
                    + " lastChangeDateTime time!, extensions"),
    ITEM_TYPE(
            "CFItemType",
            "identifier uuid!, uri uri!, title text!, description text!, hierarchyCode text!,"
                    + " typeCode, lastChangeDateTime time!, extensions"),
    GROUPING(
            "CFAssociationGrouping",
            "identifier uuid!, uri uri!, title text!, description, lastChangeDateTime time!,"
                    + " extensions"),
    RUBRIC(
            "CFRubric",
            "identifier uuid!, uri uri!, title, description, lastChangeDateTime time!,"
                    + " CFRubricCriteria many:CRITERION, extensions"),
    CRITERION(
            "CFRubricCriterion",
            "identifier uuid!, uri uri!, category, description, CFItemURI one:LINK, weight number,"
                    + " position whole, rubricId uuid, lastChangeDateTime time!,"
                    + " CFRubricCriterionLevels many:LEVEL, extensions"),
    LEVEL(
            "CFRubricCriterionLevel",
            "identifier uuid!, uri uri!, description, quality, score number, feedback,"
                    + " position whole, rubricCriterionId uuid, lastChangeDateTime time!,"
                    + " extensions extensions-list"),
    LINK("link", "title text!, identifier uuid!, uri uri!"),
    GENERAL_LINK("link", "title text!, identifier text!, uri uri!, targetType");

    /** What a member's value is. */
    enum Kind {
        TEXT,
        TEXTS,
        UUID,
        URI,
        TIME,
        DATE,
        NUMBER,
        WHOLE,
        ONE,
        MANY,
        EXTENSIONS,
        EXTENSIONS_LIST
    }

    /**
     * One member.
     *
     * @param of the name of the class of its objects; empty unless it has any
     */
    record Member(String name, Kind kind, String of, boolean required) {

        CaseClass type() {
            return valueOf(of);
        }

        private static Member of(String written) {
            String[] words = written.strip().split(" ", -1);
            boolean extensions = words[0].equals("extensions");
            String rest = words.length > 1 ? words[1] : extensions ? "extensions" : "text";
            boolean required = rest.endsWith("!");
            String[] kind = (required ? rest.substring(0, rest.length() - 1) : rest).split(":", -1);
            return new Member(
                    words[0],
                    Kind.valueOf(kind[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                    kind.length > 1 ? kind[1] : "",
                    required);
        }
    }

    /** Names that were seen in the place of others. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "educationallevel", "educationLevel",
                    "cfrubriccriterion", "CFRubricCriteria",
                    "cfrubriccriterionlevel", "CFRubricCriterionLevels",
                    "cfrubric", "CFRubrics",
                    "cfassociation", "CFAssociations");

    private final String title;
    private final String members;

    CaseClass(String title, String members) {
        this.title = title;
        this.members = members;
    }

    /** The members of each class, by their names. */
    private static final class Known {

        private static final Map<CaseClass, Map<String, Member>> MEMBERS =
                new EnumMap<>(CaseClass.class);

        static {
            for (CaseClass type : CaseClass.values()) {
                Map<String, Member> members = new LinkedHashMap<>();
                Arrays.stream(type.members.split(",", -1))
                        .map(Member::of)
                        .forEach(member -> members.put(member.name(), member));
                MEMBERS.put(type, members);
            }
        }
    }

    private Map<String, Member> known() {
        return Known.MEMBERS.getOrDefault(this, Map.of());
    }

    String title() {
        return title;
    }

    Iterable<Member> members() {
        return known().values();
    }

    boolean has(String name) {
        return known().containsKey(name);
    }

    /** The member that is meant by a name in other letters, or by one that others use for it. */
    Optional<String> meant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return known().keySet().stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(lower)).filter(this::has));
    }
}
