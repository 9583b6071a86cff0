package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aspirant.tool.it.TenancyRoutes.Route;
import org.junit.jupiter.api.Test;

/** Nobody adds a route without saying who is kept out of it. */
class TenancyRoutesTest {

    @Test
    void everyRouteThatTheToolOffersHasALineAndEveryLineARoute() {
        var lines =
                TenancyRoutes.all().stream()
                        .map(Route::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lines).as("see TenancyRoutes").isEqualTo(OfferedRoutes.all());
        assertThat(lines).hasSameSizeAs(TenancyRoutes.all());
    }

    @Test
    void whatIsInsideOfALaunchGoesThroughItsGate() {
        for (Route route : TenancyRoutes.all()) {
            assertThat(route.isInLaunch())
                    .as(route.name())
                    .isEqualTo(route.path().startsWith("l/{launch}"));
        }
    }
}
