package org.aspirant.academy.sharing;

import java.time.Instant;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.sharing.log.FormKey;
import org.jspecify.annotations.Nullable;

/**
 * One session as it was opened; nothing of it changes afterwards. What was said in it, and that it
 * was closed, are the events of its log.
 *
 * @param form that it was opened with
 * @param question what the course is asked, under the key of who opened it
 * @param opening what the question is about, such as a draft; null where nothing was added
 */
public record SharingSession(
        SharingSessionId id,
        CourseKey course,
        SubjectId openedBy,
        FormKey form,
        Instant openedAt,
        TextRef question,
        @Nullable TextRef opening,
        Invitation invitation) {}
