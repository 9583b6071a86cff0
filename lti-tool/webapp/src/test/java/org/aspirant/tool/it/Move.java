package org.aspirant.tool.it;

import com.microsoft.playwright.Locator;

/** What a candidate does in one scene, on the page. */
final class Move {

    /** More scenes than any path through the simulation has. */
    static final int MOST = 60;

    static final String QUOTED = "forty in a hundred of those children";

    static final String REASON =
            "Because "
                    + QUOTED
                    + " were behind in spring, and nobody in this room has yet seen the rules"
                    + " side by side. ";

    private Move() {}

    /**
     * Does what the scene asks for.
     *
     * @param option which of the options to choose, counted round
     */
    static void play(FramedTool tool, int option) {
        Locator form = tool.find("form.decision");
        Locator options = form.locator("input[type=radio]");
        int several = options.count();
        Locator pace = form.locator("input[name=pace][value=ten-times]");
        if (pace.count() > 0) {
            FramedTool.check(pace); // a machine that inspects every page needs longer than a reader
        } else if (several > 0) {
            FramedTool.check(options.nth(option % several));
        }
        Locator pick = form.locator("[data-pick]");
        if (pick.count() > 0) {
            int wanted = Integer.parseInt(pick.getAttribute("data-pick"));
            for (int one = 0; one < wanted; one++) {
                FramedTool.check(form.locator("input[type=checkbox]").nth(one));
            }
        }
        for (Locator area : form.locator("textarea").all()) {
            area.fill(reasonFor(area));
        }
        tool.go(() -> form.locator("button.button:not(.quiet)").click());
    }

    /** As many words as are asked for, and some more. */
    static String reasonFor(Locator area) {
        String least = area.getAttribute("data-words");
        int wanted = least == null ? 0 : Integer.parseInt(least);
        return REASON.repeat(1 + wanted / REASON.split(" ").length).strip();
    }
}
