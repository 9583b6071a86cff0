package org.aspirant.tool.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.tool.web.form.FieldFault;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages ENGLISH = Messages.in(List.of(Locale.ENGLISH));
    private static final Messages SPANISH = Messages.in(List.of(Locale.forLanguageTag("es-MX")));

    /** What only Spanish needs: English stands beside each fault in the code. */
    private static final String ADVICE = "fault.";

    /** Where faults are told to people on pages; the method that does is {@code advice}. */
    private static final String[] TOLD = {
        "org.aspirant.academy",
        "org.aspirant.lti.login",
        "org.aspirant.lti.launch",
        "org.aspirant.lti.dynamic",
        "org.aspirant.lti.keys",
        "org.aspirant.lti.token",
        "org.aspirant.tool.platformlink",
        "org.aspirant.tool.administration"
    };

    private static final Pattern USED = Pattern.compile("text\\.get\\(\"([a-z0-9.-]+)\"[,)]");

    @Test
    void bothLanguagesHaveTheSamePhrases() {
        assertThat(phrases(SPANISH)).isEqualTo(phrases(ENGLISH));
    }

    @Test
    void everyPhraseTakesTheSameArgumentsInBothLanguages() {
        for (String phrase : phrases(ENGLISH)) {
            assertThat(arguments(SPANISH, phrase)).as(phrase).isEqualTo(arguments(ENGLISH, phrase));
        }
    }

    @Test
    void everyPhraseThatATemplateNamesIsThere() {
        Set<String> missing = new TreeSet<>();
        for (Path template : templates()) {
            var used = USED.matcher(read(template));
            while (used.find()) {
                if (!ENGLISH.has(used.group(1))) {
                    missing.add(template.getFileName() + ": " + used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFaultHasItsAdviceInSpanishAndNothingElseDoes() {
        Set<String> advised =
                SPANISH.bundle().keySet().stream()
                        .filter(phrase -> phrase.startsWith(ADVICE))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(faults()).as("found by their names").contains("fault.PlayFault.STALE_PAGE");
        assertThat(advised).isEqualTo(faults());
    }

    @Test
    void englishAdviceStandsWithTheFaultsAlone() {
        assertThat(ENGLISH.bundle().keySet()).noneMatch(phrase -> phrase.startsWith(ADVICE));
    }

    @Test
    void everyFaultOfAFieldIsSaidInBothLanguages() {
        for (FieldFault fault : FieldFault.values()) {
            String phrase = fault == FieldFault.FORGED ? "refusal.forged.happened" : fault.phrase();
            assertThat(ENGLISH.has(phrase)).as(phrase).isTrue();
            assertThat(SPANISH.has(phrase)).as(phrase).isTrue();
        }
    }

    /** The phrase of every constant of every enum of faults that advises somebody. */
    private static Set<String> faults() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(TOLD)
                        .stream()
                        .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Fault"))
                        .filter(type -> type.tryGetMethod("advice").isPresent())
                        .flatMap(type -> Stream.of((Enum<?>[]) type.reflect().getEnumConstants()))
                        .map(
                                fault ->
                                        fault.getDeclaringClass().getSimpleName()
                                                + "."
                                                + fault.name())
                        .map(ADVICE::concat)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anUnknownLanguageReadsEnglish() {
        assertThat(Messages.in(List.of(Locale.JAPANESE)).language()).isEqualTo("en");
    }

    private static Set<String> phrases(Messages messages) {
        return messages.bundle().keySet().stream()
                .filter(phrase -> !phrase.startsWith(ADVICE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(Messages messages, String phrase) {
        var found = Pattern.compile("\\{(\\d)").matcher(messages.bundle().getString(phrase));
        Set<String> arguments = new TreeSet<>();
        while (found.find()) {
            arguments.add(found.group(1));
        }
        return arguments;
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
