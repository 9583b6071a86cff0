package org.aspirant.practicelms.launch;

import java.net.URI;
import java.util.Optional;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;

/** What a launch is for: the kinds of message there are. */
public sealed interface Purpose {

    /** The activity that it is about; empty where there is none yet. */
    Optional<ResourceLink> activity();

    /** Where in Canvas it begins. */
    default Placement placement() {
        return Placement.ASSIGNMENT_SELECTION;
    }

    /** Somebody opens an activity. */
    record Opening(ResourceLink link) implements Purpose {
        @Override
        public Optional<ResourceLink> activity() {
            return Optional.of(link);
        }
    }

    /**
     * Somebody looks at somebody's work from the gradebook. Moodle has a message of its own for it;
     * Canvas's SpeedGrader opens the address that the tool gave with the work.
     *
     * @param whose anybody: the platform does not ask whether they may
     * @param shown what the tool gave; empty for nothing
     * @param columnAlone whether the message names the column and no link, as it may
     */
    record Reviewing(ResourceLink link, Person whose, Optional<URI> shown, boolean columnAlone)
            implements Purpose {
        @Override
        public Optional<ResourceLink> activity() {
            return Optional.of(link);
        }
    }

    /**
     * Somebody chooses activities to add to the course.
     *
     * @param settings what the course takes, and where to
     */
    record Choosing(DeepLinkingSettings settings, Placement placement) implements Purpose {
        @Override
        public Optional<ResourceLink> activity() {
            return Optional.empty();
        }
    }

    /** Somebody opens the tool from the menu of a course, as in Canvas. */
    record Navigating() implements Purpose {
        @Override
        public Optional<ResourceLink> activity() {
            return Optional.empty();
        }

        @Override
        public Placement placement() {
            return Placement.COURSE_NAVIGATION;
        }
    }
}
