package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.edition.Editions;
import org.aspirant.academy.content.edition.KeepingEditions;
import org.aspirant.academy.content.edition.KeptCatalogue;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.content.pack.PackOutcome;

/**
 * The shipped academy: content pack zero, compiled at start-up by the one compiler there is, and
 * what earlier versions of it shipped.
 */
@ApplicationScoped
public class Content {

    private static final String SHIPPED = "academy/";

    @Produces
    @Singleton
    ContentPack shipped() {
        var outcome =
                ContentPack.compile(
                        ContentSource.classpath(Content.class.getClassLoader(), SHIPPED));
        if (outcome instanceof PackOutcome.Refused refused) {
            throw new IllegalStateException(
                    refused.problems().stream()
                            .map(ContentProblem::toString)
                            .collect(
                                    Collectors.joining(
                                            "\n", "The shipped content is wrong:\n", "")));
        }
        return ((PackOutcome.Compiled) outcome).pack();
    }

    @Produces
    @Singleton
    Catalogue catalogue(ContentPack shipped, Editions editions) {
        return new KeptCatalogue(new PackCatalogue(shipped), editions);
    }

    @Produces
    @Singleton
    KeepingEditions keepingEditions(UnitOfWork unitOfWork, Clock clock, Editions editions) {
        return new KeepingEditions(unitOfWork, clock, editions);
    }

    /** Unpredictable: a candidate who knew the seed would know what is drawn. */
    @Produces
    @Singleton
    LongSupplier seeds() {
        return new SecureRandom()::nextLong;
    }
}
