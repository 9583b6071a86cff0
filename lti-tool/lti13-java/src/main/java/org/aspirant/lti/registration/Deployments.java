package org.aspirant.lti.registration;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which deployments of a registration may launch, as far as the registration says it. */
public sealed interface Deployments {

    /** Whether a message of this deployment is read at all. */
    boolean admits(DeploymentId deployment);

    /** Whether the registration names this deployment itself. */
    boolean names(DeploymentId deployment);

    static Deployments any() {
        return new Any();
    }

    static Deployments known(String... ids) {
        return new Known(ids(ids));
    }

    static Deployments expected(String... ids) {
        return new Expected(ids(ids));
    }

    private static Set<DeploymentId> ids(String... ids) {
        return Stream.of(ids).map(DeploymentId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Whatever the platform's administrators set up; none is named. */
    record Any() implements Deployments {
        @Override
        public boolean admits(DeploymentId deployment) {
            return true;
        }

        @Override
        public boolean names(DeploymentId deployment) {
            return false;
        }
    }

    /** These and no other: a message of another one is refused unread. */
    record Known(Set<DeploymentId> ids) implements Deployments {

        public Known {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean admits(DeploymentId deployment) {
            return ids.contains(deployment);
        }

        @Override
        public boolean names(DeploymentId deployment) {
            return ids.contains(deployment);
        }
    }

    /**
     * These for certain. A message of another one is as genuine, so it is read, and the tool
     * decides what becomes of it: whoever {@link #names} does not tell may have to wait.
     */
    record Expected(Set<DeploymentId> ids) implements Deployments {

        public Expected {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean admits(DeploymentId deployment) {
            return true;
        }

        @Override
        public boolean names(DeploymentId deployment) {
            return ids.contains(deployment);
        }
    }
}
