package org.aspirant.practicelms.launch;

import java.util.Map;
import java.util.Optional;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.ResourceLink;

/** Claims that announce services; what implements the services knows their addresses. */
@FunctionalInterface
public interface ServiceClaims {

    /** Claim names and values for a launch of this activity, or of none; empty for no services. */
    Map<String, Object> of(Course course, Optional<ResourceLink> link);
}
