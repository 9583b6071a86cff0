package org.aspirant.lti.claim;

import java.net.URI;
import java.util.Set;
import org.aspirant.lti.http.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What the platform offers of its gradebook in this launch.
 *
 * @param lineItems the container to list and create line items in
 * @param lineItem the one line item of the link; absent as soon as a link has several
 * @param scopes what may be asked of the token endpoint
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/">LTI Assignment and Grade Services
 *     2.0</a>
 */
public record AgsClaim(@Nullable URI lineItems, @Nullable URI lineItem, Set<LtiScope> scopes) {

    /**
     * @throws IllegalArgumentException if both addresses are missing or lie under different origins
     */
    public AgsClaim {
        scopes = Set.copyOf(scopes);
        if (lineItems == null && lineItem == null) {
            throw new IllegalArgumentException("neither lineitems nor lineitem");
        }
        if (lineItems != null && lineItem != null && !Origin.of(lineItems).covers(lineItem)) {
            throw new IllegalArgumentException(
                    "lineitems and lineitem lie under different origins");
        }
    }

    /** Under which every line item of this launch must lie. */
    public Origin origin() {
        URI either = lineItem != null ? lineItem : lineItems;
        if (either == null) {
            throw new IllegalStateException("the constructor lets no such claim through");
        }
        return Origin.of(either);
    }
}
