package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The libraries that the server itself brings, which no list of dependencies shows: none is older
 * than the first without a known hole. What the tool brings is checked by the parent pom.
 */
class ServerLibrariesIT {

    private static final Path LIBRARIES =
            Path.of(System.getProperty("aspirant.liberty", "target/liberty/wlp"), "lib");

    /** Each bundle says of which version of what the packages are that it offers. */
    private static Set<String> versions(String onePackage) throws IOException {
        Pattern offered =
                Pattern.compile(
                        "(?:^|,)" + Pattern.quote(onePackage) + ";version=\"([0-9.]+)[^\"]*\"");
        Set<String> versions = new TreeSet<>();
        for (Path jar : jars()) {
            try (var file = new JarFile(jar.toFile())) {
                var manifest = file.getManifest();
                String exports =
                        manifest == null
                                ? null
                                : manifest.getMainAttributes().getValue("Export-Package");
                if (exports != null) {
                    var found = offered.matcher(exports);
                    while (found.find()) {
                        versions.add(found.group(1));
                    }
                }
            }
        }
        return versions;
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    @ParameterizedTest(name = "{0} is {1} or later")
    @CsvSource({
        "org.jose4j.jwe, 0.9.6",
        "com.fasterxml.jackson.core, 2.15.0",
        "com.google.common.base, 32.0.0",
        "io.netty.bootstrap, 4.1.118"
    })
    void noneIsTooOld(String onePackage, String least) throws IOException {
        assertThat(versions(onePackage))
                .isNotEmpty()
                .allSatisfy(
                        version ->
                                assertThat(Version.parse(version.replaceFirst("\\.$", "")))
                                        .isGreaterThanOrEqualTo(Version.parse(least)));
    }
}
