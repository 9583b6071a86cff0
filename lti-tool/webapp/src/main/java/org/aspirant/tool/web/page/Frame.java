package org.aspirant.tool.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds a page's own content: its language, the way back, and the launch it belongs to.
 *
 * @param text the words, in the reader's language
 * @param launch the launch that the page is inside of; empty on public pages and refusals
 * @param trail from the course down to the page before this one
 */
public record Frame(Messages text, Optional<LaunchFrame> launch, List<Crumb> trail) {

    public Frame {
        trail = List.copyOf(trail);
    }

    /**
     * The launch around a page.
     *
     * @param id no secret; stands in every path of the launch
     * @param csrf goes into every form of the page
     * @param framers the origins that may frame the page, separated by blanks: a script tells them
     *     how high it is
     */
    public record LaunchFrame(String id, String csrf, String framers) {

        /** A launch that nobody frames. */
        public LaunchFrame(String id, String csrf) {
            this(id, csrf, "");
        }

        /** A path of this launch: {@code at("desk")}. */
        public String at(String path) {
            return "/l/" + id + "/" + path;
        }
    }

    /** One step of the trail at the top of a page. */
    public record Crumb(String title, String href) {}

    /** The path of a page of this frame's launch. */
    public String at(String path) {
        return launch.orElseThrow().at(path);
    }

    /** The token that every form of this launch carries. */
    public String csrf() {
        return launch.orElseThrow().csrf();
    }

    /** The same frame, one step deeper. */
    public Frame below(String title, String href) {
        var deeper = new java.util.ArrayList<>(trail);
        deeper.add(new Crumb(title, href));
        return new Frame(text, launch, deeper);
    }
}
