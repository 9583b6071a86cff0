package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.content.pack.PackOutcome;

/** The shipped academy: content pack zero, compiled at start-up by the one compiler there is. */
@ApplicationScoped
public class Content {

    private static final String SHIPPED = "academy/";

    @Produces
    @Singleton
    Catalogue catalogue() {
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
        return new PackCatalogue(((PackOutcome.Compiled) outcome).pack());
    }

    /** Unpredictable: a candidate who knew the seed would know what is drawn. */
    @Produces
    @Singleton
    LongSupplier seeds() {
        return new SecureRandom()::nextLong;
    }
}
