package org.aspirant.academy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.aspirant.academy", importOptions = DoNotIncludeTests.class)
class DependencyTest {

    @ArchTest
    static final ArchRule theDomainKnowsNeitherTheProtocolNorTheWebNorTheDatabase =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.aspirant.lti..",
                            "org.aspirant.tool..",
                            "org.aspirant.practicelms..",
                            "jakarta..",
                            "java.sql..",
                            "javax.sql..",
                            "java.net.http..");

    @ArchTest
    static final ArchRule useCasesArePlainJava =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "..academy",
                            "..academy.people..",
                            "..academy.course..",
                            "..academy.activity..",
                            "..academy.play..",
                            "..academy.submission..",
                            "..academy.assessment..",
                            "..academy.release..",
                            "..academy.sharing..",
                            "..academy.cohort..",
                            "..academy.overview..",
                            "..academy.privacy..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.aspirant.academy..",
                            "org.aspirant.rubric..");

    @ArchTest
    static final ArchRule simulationsDoNotKnowWhoPlaysThem =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..academy.simulation..", "..academy.content", "..academy.markdown..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..academy.people..",
                            "..academy.course..",
                            "..academy.activity..",
                            "..academy.play..",
                            "..academy.submission..",
                            "..academy.assessment..",
                            "..academy.release..",
                            "..academy.sharing..",
                            "..academy.cohort..",
                            "..academy.overview..",
                            "..academy.privacy..");

    /** So that a protocol, or anything else that collects comments, can keep them in one. */
    @ArchTest
    static final ArchRule aCommentLogDoesNotKnowWhoKeepsIt =
            classes()
                    .that()
                    .resideInAPackage("..academy.sharing.log")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.aspirant.academy",
                            "..academy.people",
                            "..academy.sharing.log");

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
            slices().matching("org.aspirant.(**)").should().beFreeOfCycles();
}
