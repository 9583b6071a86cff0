package org.aspirant.practicelms.deeplinking;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.lti.platform.deeplinking.ResponseChecks;
import org.aspirant.lti.platform.deeplinking.ResponseFault;
import org.aspirant.lti.platform.deeplinking.ResponseOutcome;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.jspecify.annotations.Nullable;

/** Takes the tool's answers as each platform would, and places what they hold. */
public final class Returns {

    /** What Moodle 4.5 does not look at, as read in its source. */
    private static final Set<ResponseFault> NOT_CHECKED_BY_MOODLE =
            Set.of(ResponseFault.NO_NONCE, ResponseFault.REPLAYED, ResponseFault.OTHER_DEPLOYMENT);

    private final OpenRequests requests;
    private final Supplier<ToolRegistration> tool;
    private final ResponseChecks checks;
    private final BiFunction<Course, ResourceLinkItem, ResourceLink> placing;

    /**
     * @param placing makes an activity of an item
     */
    public Returns(
            OpenRequests requests,
            Supplier<ToolRegistration> tool,
            ResponseChecks checks,
            BiFunction<Course, ResourceLinkItem, ResourceLink> placing) {
        this.requests = requests;
        this.tool = tool;
        this.checks = checks;
        this.placing = placing;
    }

    /** What came of an answer. */
    public sealed interface Outcome {

        /**
         * The activities are in the course; none if the choice was given up.
         *
         * @param message what the tool wants the person to read
         */
        record Placed(Course course, List<ResourceLink> links, @Nullable String message)
                implements Outcome {

            public Placed {
                links = List.copyOf(links);
            }
        }

        /** Nothing was placed. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Takes one answer.
     *
     * @param key of the return address
     * @param posted the form field {@code JWT}
     */
    public Outcome take(@Nullable String key, @Nullable String posted) {
        var request = requests.find(key == null ? "" : key);
        if (request.isEmpty()) {
            return new Outcome.Refused("nobody asked for content under this key");
        }
        Course course = request.get().course();
        ResponseOutcome outcome =
                checks.check(
                        new ResponseChecks.Asked(
                                tool.get().tool(),
                                new DeploymentId(course.deploymentId()),
                                request.get().settings(),
                                course.manner() == Manner.MOODLE
                                        ? NOT_CHECKED_BY_MOODLE
                                        : Set.of()),
                        posted);
        return outcome instanceof ResponseOutcome.Refused refused
                ? new Outcome.Refused(refused.fault().description())
                : placed(request.get(), (ResponseOutcome.Taken) outcome);
    }

    private Outcome placed(OpenRequests.Request request, ResponseOutcome.Taken taken) {
        try {
            return new Outcome.Placed(
                    request.course(),
                    taken.links().stream()
                            .map(item -> request.wish().columns() ? item : withoutColumn(item))
                            .map(item -> placing.apply(request.course(), item))
                            .toList(),
                    message(taken.notes()));
        } catch (IllegalStateException e) {
            return new Outcome.Refused("the course takes no more activities");
        }
    }

    private static ResourceLinkItem withoutColumn(ResourceLinkItem item) {
        return new ResourceLinkItem(
                item.url(),
                item.title(),
                item.text(),
                item.custom(),
                null,
                item.available(),
                item.submission());
    }

    private static @Nullable String message(DeepLinkingResponse.Notes notes) {
        return notes.errorMessage() == null ? notes.message() : notes.errorMessage();
    }
}
