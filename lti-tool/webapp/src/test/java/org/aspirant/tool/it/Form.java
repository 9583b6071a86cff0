package org.aspirant.tool.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page while somebody fills it in. */
final class Form {

    /** One name and value as it is sent. */
    record Field(String name, String value) {}

    private final FormElement element;
    private final List<Field> fields = new ArrayList<>();

    Form(FormElement element) {
        this.element = element;
        for (KeyVal sent : element.formData()) {
            fields.add(new Field(sent.key(), sent.value()));
        }
    }

    String action() {
        return element.attr("action");
    }

    FormElement element() {
        return element;
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** Writes into a field, in place of what stood in it. */
    Form set(String name, String value) {
        return without(name).add(name, value);
    }

    Form add(String name, String value) {
        fields.add(new Field(name, value));
        return this;
    }

    Form without(String name) {
        fields.removeIf(field -> field.name().equals(name));
        return this;
    }

    /** Ticks the box, or chooses the button, whose label shows these words. */
    Form tick(String name, String label) {
        for (Element choice : element.select("label.choice")) {
            Element input = choice.selectFirst("input[name=" + name + "]");
            if (input != null && choice.text().contains(label)) {
                if (input.attr("type").equals("radio")) {
                    without(name);
                }
                return add(name, input.attr("value"));
            }
        }
        throw new AssertionError("nothing to tick for " + label + " in " + element.text());
    }

    /** The values that a field offers. */
    List<String> offered(String name) {
        return element.select("input[name=" + name + "]").eachAttr("value");
    }

    boolean has(String selector) {
        return element.selectFirst(selector) != null;
    }

    String encoded() {
        return encoded(fields);
    }

    static String encoded(List<Field> fields) {
        return fields.stream()
                .map(field -> escaped(field.name()) + "=" + escaped(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
