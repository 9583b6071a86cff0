package org.aspirant.tool.platformlink.admission;

import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.tool.platformlink.placing.LinkValues;
import org.jspecify.annotations.Nullable;

/** A link that stands for a course as a whole and for none of its activities. */
final class CourseLink {

    private static final String CANVAS = "canvas";

    private CourseLink() {}

    /**
     * Whether a launch is by such a link: it says so itself, as every link in a course's menu does
     * that is configured as we describe ourselves; or it is Canvas's, which for its menu sends the
     * course's id as the link's. Other platforms number links and courses each from 1, so that
     * there the same id means nothing.
     */
    static boolean isOne(ResourceLinkLaunch launch) {
        Context context = launch.context();
        if (context == null) {
            return false;
        }
        return LinkValues.standForCourse(launch.custom())
                || (isCanvas(launch.platform()) && launch.resourceLink().id().equals(context.id()));
    }

    private static boolean isCanvas(@Nullable ToolPlatform platform) {
        return platform != null && CANVAS.equalsIgnoreCase(platform.productFamilyCode());
    }
}
