package org.aspirant.practicelms.page;

import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;

/**
 * The one page: people to open the tool as, the tool in a frame, the gradebook, and what to make go
 * wrong.
 *
 * @param course the course that is shown
 * @param activity the activity that is chosen
 * @param book the gradebook as {@link GradebookView} draws it
 * @param toolOrigin whose messages the page listens to
 */
record LauncherView(
        Campus campus,
        Course course,
        ResourceLink activity,
        Gradebook gradebook,
        String book,
        String toolOrigin) {

    String html() {
        return Markup.page(
                "Practice LMS: " + course.title(),
                "wide",
                "page.js messages.js",
                """
                <div class="pagehead">
                  <h1 id="open-h" tabindex="-1">Open the tool as someone</h1>
                  <p class="soft">A small learning platform on this computer. Nobody here is real, and every grade can be thrown away.</p>
                </div>
                %s
                <div class="halves desk">
                  %s
                  <div class="stack loose">
                    <section class="stack tight" aria-labelledby="frame-h">
                      <div class="row apart">
                        <h2 id="frame-h" tabindex="-1">The tool in a frame</h2>
                        <p class="small soft" id="frame-note" role="status">Choose a person to open it.</p>
                      </div>
                      <iframe class="frame" name="tool" title="The tool" src="/frame" allow="microphone; camera; fullscreen"></iframe>
                      %s
                    </section>
                    %s
                    %s
                  </div>
                </div>
                """
                        .formatted(
                                courses(),
                                new LaunchForm(course, activity).html(),
                                MessagesView.said(toolOrigin),
                                book,
                                new SteeringView(course, gradebook).html()));
    }

    private String courses() {
        StringBuilder links = new StringBuilder();
        for (Course one : campus.courses()) {
            boolean current = one.id().equals(course.id());
            links.append(
                    """
                    <li><a class="course" href="/?course=%s"%s><b>%s %s</b><span class="small">%s</span></a></li>
                    """
                            .formatted(
                                    Markup.escape(one.id()),
                                    current ? " aria-current=\"page\"" : "",
                                    Markup.escape(one.label()),
                                    Markup.escape(one.title()),
                                    Markup.escape(one.manner().label())));
        }
        return "<nav aria-label=\"Courses\"><ul class=\"courses\" role=\"list\">\n"
                + links
                + "</ul></nav>";
    }
}
