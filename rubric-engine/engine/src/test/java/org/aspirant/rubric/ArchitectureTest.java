package org.aspirant.rubric;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The engine is plain Java; only {@code format} and {@code exchange} meet files. */
@AnalyzeClasses(packages = "org.aspirant.rubric", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String FORMAT = "org.aspirant.rubric.format..";
    private static final String EXCHANGE = "org.aspirant.rubric.exchange..";
    private static final String STATISTICS = "org.aspirant.rubric.statistics..";

    @ArchTest
    static final ArchRule engineIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage("org.aspirant.rubric..")
                    .and()
                    .resideOutsideOfPackages(FORMAT, EXCHANGE, STATISTICS)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.aspirant.rubric..", "org.jspecify..");

    @ArchTest
    static final ArchRule statisticsTakesDistributionsAndLinearAlgebraFromALibrary =
            classes()
                    .that()
                    .resideInAPackage(STATISTICS)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "org.aspirant.rubric..", "org.jspecify..", "org.hipparchus..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule formatMeetsThreeLibraries =
            classes()
                    .that()
                    .resideInAnyPackage(FORMAT, EXCHANGE)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.xml..",
                            "org.aspirant.rubric..",
                            "org.jspecify..",
                            "com.fasterxml.jackson..",
                            "com.networknt.schema..",
                            "org.yaml.snakeyaml..",
                            "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule onlyExchangeLeansOnFormat =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(FORMAT, EXCHANGE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(FORMAT);

    @ArchTest
    static final ArchRule nobodyAsksTheClock =
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Dto")
                    .orShould()
                    .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.aspirant.rubric.(*)..").should().beFreeOfCycles();
}
