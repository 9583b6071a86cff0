package org.aspirant.lti.registration;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which deployments of a registration may launch. */
public sealed interface Deployments {

    boolean admits(DeploymentId deployment);

    static Deployments any() {
        return new Any();
    }

    static Deployments known(String... ids) {
        return new Known(
                Stream.of(ids).map(DeploymentId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whatever the platform's administrators set up. */
    record Any() implements Deployments {
        @Override
        public boolean admits(DeploymentId deployment) {
            return true;
        }
    }

    /** Those that somebody on the tool's side approved; may be empty while all of them wait. */
    record Known(Set<DeploymentId> ids) implements Deployments {

        public Known {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean admits(DeploymentId deployment) {
            return ids.contains(deployment);
        }
    }
}
