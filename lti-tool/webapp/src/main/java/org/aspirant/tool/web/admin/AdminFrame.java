package org.aspirant.tool.web.admin;

import java.util.List;
import java.util.stream.Stream;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;

/**
 * What surrounds a page of the administration.
 *
 * @param mark what its forms carry
 * @param who is signed in
 * @param section that the page belongs to
 */
public record AdminFrame(Frame frame, String mark, Administrator who, Section section) {

    public Messages text() {
        return frame.text();
    }

    /** The menu, as far as it is for this administrator. */
    public List<Section> menu() {
        return Stream.of(Section.values())
                .filter(entry -> who.isServerWide() || !entry.isServerWide())
                .toList();
    }
}
