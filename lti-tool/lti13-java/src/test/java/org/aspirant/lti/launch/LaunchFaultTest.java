package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaunchFaultTest {

    @Test
    void everyRefusalHasAdvice() {
        for (LaunchFault fault : LaunchFault.values()) {
            assertThat(fault.advice()).as(fault.name()).endsWith(".").hasSizeGreaterThan(40);
        }
    }
}
