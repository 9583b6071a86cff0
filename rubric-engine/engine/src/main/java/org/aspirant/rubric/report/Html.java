package org.aspirant.rubric.report;

/** Writes elements, every text escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** An element of text. */
    Html element(String name, String attributes, String text) {
        return open(name, attributes).text(text).close(name);
    }

    Html open(String name, String attributes) {
        out.append('<').append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>');
        return this;
    }

    Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** What is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** A name and a value, escaped. */
    static String attribute(String name, String value) {
        return name + "=\"" + escaped(value) + '"';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
