package org.aspirant.lti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.aspirant.lti", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule isPlainJavaWithTwoLibraries =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.net.ssl..",
                            "org.aspirant.lti..",
                            "org.jspecify..",
                            "com.nimbusds.jose..",
                            "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule onlyKeysDoesCryptography =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.aspirant.lti.keys..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule theToolsSideDoesNotKnowThePlatforms =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.aspirant.lti.platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.aspirant.lti.platform..");

    @ArchTest
    static final ArchRule onlyHttpOpensConnections =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.aspirant.lti.http..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..");

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
            slices().matching("org.aspirant.lti.(*)..").should().beFreeOfCycles();
}
