package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.junit.jupiter.api.Test;

/** The entry that the tool's operator puts into the file of registrations. */
class RegistrationTest {

    @Test
    void theCommittedFileIsTheEntryOfTheRunCommand() throws IOException {
        try (PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(TOOL))) {
            String ofRunCommand =
                    new PlatformAddresses(URI.create("http://127.0.0.1:9081"))
                            .registrationYaml(lms.clientId(), lms.deployments());

            assertThat(Files.readString(Path.of("registration.yaml"))).isEqualTo(ofRunCommand);
        }
    }

    @Test
    void theEntryNamesThePortThatWasFree() {
        try (PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(TOOL))) {
            assertThat(lms.registrationYaml())
                    .contains("issuer: http://127.0.0.1:" + lms.baseUrl().getPort() + "\n")
                    .contains("tokenEndpoint: " + lms.baseUrl() + "/token\n");
        }
    }

    private static final URI TOOL = URI.create("http://localhost:9080");
}
