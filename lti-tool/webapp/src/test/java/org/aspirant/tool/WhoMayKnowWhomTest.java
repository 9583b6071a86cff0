package org.aspirant.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import org.aspirant.tool.persistence.JtaUnitOfWork;
import org.aspirant.tool.web.form.PostedForm;

/** The rooms of docs/architecture.md, as far as they lie in the WAR. */
@AnalyzeClasses(packages = "org.aspirant.tool", importOptions = DoNotIncludeTests.class)
class WhoMayKnowWhomTest {

    @ArchTest
    static final ArchRule theWebKnowsNoProtocolAndNoDatabase =
            noClasses()
                    .that()
                    .resideInAPackage("org.aspirant.tool.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.aspirant.lti..",
                            "org.aspirant.tool.persistence..",
                            "org.aspirant.tool.wiring..",
                            "org.jdbi..",
                            "java.sql..");

    @ArchTest
    static final ArchRule nothingButWiringReachesIntoTheWeb =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.aspirant.tool.web..", "org.aspirant.tool.wiring..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.aspirant.tool.web..");

    @ArchTest
    static final ArchRule platformlinkKnowsNoDatabase =
            noClasses()
                    .that()
                    .resideInAPackage("org.aspirant.tool.platformlink..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.aspirant.tool.persistence..", "org.jdbi..", "java.sql..");

    @ArchTest
    static final ArchRule administrationKnowsNoProtocolAndNoDatabase =
            noClasses()
                    .that()
                    .resideInAPackage("org.aspirant.tool.administration..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.aspirant.lti..",
                            "org.aspirant.tool.persistence..",
                            "org.jdbi..",
                            "java.sql..");

    @ArchTest
    static final ArchRule platformlinkKnowsNoAdministrators =
            noClasses()
                    .that()
                    .resideInAPackage("org.aspirant.tool.platformlink..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.aspirant.tool.administration..");

    @ArchTest
    static final ArchRule oneClassBeginsTransactions =
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .beDeclaredIn(JtaUnitOfWork.class);

    /**
     * The form reader asks for the token of the page; a post that reads no form would go without.
     */
    @ArchTest
    static final ArchRule everyPostReadsAForm =
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .should()
                    .haveRawParameterTypes(PostedForm.class);

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
                    .haveSimpleNameEndingWith("Dto");

    @ArchTest
    static final ArchRule pagesAreRecords =
            classes().that().implement(org.aspirant.tool.web.page.Page.class).should().beRecords();
}
