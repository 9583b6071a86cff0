package org.aspirant.tool.it;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a visitor sees. */
record Page(int status, URI address, String body, Document dom) {

    String heading() {
        return dom.select("h1").text();
    }

    /** All words of the page's own content. */
    String words() {
        return dom.select("main").text();
    }

    /** The launch that the page is inside of. */
    String launch() {
        String launch = dom.body().attr("data-launch");
        if (launch.isEmpty()) {
            throw new AssertionError("inside no launch: " + this);
        }
        return launch;
    }

    /** A path of the launch that the page is inside of. */
    String at(String path) {
        return "/l/" + launch() + "/" + path;
    }

    String csrf() {
        return dom.select("input[name=csrf]").attr("value");
    }

    /** A form by a CSS selector. */
    Form form(String selector) {
        return maybeForm(selector)
                .orElseThrow(() -> new AssertionError("no form " + selector + " on " + this));
    }

    Optional<Form> maybeForm(String selector) {
        return Optional.ofNullable(dom.selectFirst(selector))
                .map(element -> new Form((FormElement) element));
    }

    Form formTo(String pathEnd) {
        return form("form[action$=" + pathEnd + "]");
    }

    List<String> links(String selector) {
        return dom.select(selector).eachAttr("href");
    }

    String link(String selector) {
        Element link = dom.selectFirst(selector);
        if (link == null) {
            throw new AssertionError("no link " + selector + " on " + this);
        }
        return link.attr("href");
    }

    @Override
    public String toString() {
        return status + " " + address + ": " + (dom.select("main").isEmpty() ? body : words());
    }
}
