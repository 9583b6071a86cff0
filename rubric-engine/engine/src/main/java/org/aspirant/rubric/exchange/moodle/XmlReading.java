package org.aspirant.rubric.exchange.moodle;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aspirant.rubric.format.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML of others as plain elements. A document type is refused, since entities that unfold
 * without end and files that somebody else names come with one; nothing is fetched; text that is
 * too long or too deep is refused.
 */
final class XmlReading {

    private static final int LONGEST = 4_000_000;
    private static final int DEEPEST = 50;
    private static final XMLInputFactory FACTORY = factory();

    private final String content;
    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private int counted;
    private int line = 1;
    private int column = 1;
    private @Nullable XmlElement root;

    private XmlReading(String content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** An element whose end is not read yet. */
    private record Open(
            String name,
            JsonLocation at,
            @Nullable String id,
            List<XmlElement> children,
            StringBuilder text) {

        XmlElement closed() {
            return new XmlElement(
                    name, at, id, children, children.isEmpty() ? text.toString() : "");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** The root element; else findings say why there is none. */
    static Optional<XmlElement> read(String text, Findings findings) {
        String content = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        if (content.length() > LONGEST) {
            findings.add(
                    JsonLocation.NA,
                    "the file has " + content.length() + " characters",
                    "keep it under " + LONGEST);
            return Optional.empty();
        }
        var reading = new XmlReading(content, findings);
        try {
            reading.take(FACTORY.createXMLStreamReader(new StringReader(content)));
        } catch (XMLStreamException e) {
            findings.add(place(e.getLocation()), "it is no XML: " + words(e), "repair it there");
        }
        return findings.none() ? Optional.ofNullable(reading.root) : Optional.empty();
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && findings.none()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                        findings.add(
                                counted(content.indexOf("<!DOCTYPE", counted)),
                                "it has a document type",
                                "take out <!DOCTYPE …>: a backup has none, and what it declares is"
                                        + " not read");
                case XMLStreamConstants.COMMENT -> passOver("-->");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> passOver("?>");
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS -> characters(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        JsonLocation at = tag(xml);
        if (open.size() == DEEPEST) {
            findings.add(
                    at,
                    "the element " + quoted(xml.getLocalName()) + " is in " + DEEPEST + " others",
                    "keep it flatter");
            return;
        }
        open.push(
                new Open(
                        xml.getLocalName(),
                        at,
                        xml.getAttributeValue(null, "id"),
                        new ArrayList<>(),
                        new StringBuilder()));
        counted(Math.min(counted + 1, content.length()));
    }

    private void characters(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.element().text().append(xml.getText());
        }
    }

    private void end() {
        XmlElement closed = open.pop().closed();
        if (open.isEmpty()) {
            root = closed;
        } else {
            open.element().children().add(closed);
        }
    }

    /** Where a tag begins: the parser knows where it ends, and of long texts not even that. */
    private JsonLocation tag(XMLStreamReader xml) {
        String prefix = xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
        String begun = "<" + prefix + xml.getLocalName();
        int at = content.indexOf(begun, counted);
        while (at >= 0 && !isEndOfName(at + begun.length())) {
            at = content.indexOf(begun, at + 1);
        }
        return counted(at);
    }

    private boolean isEndOfName(int at) {
        return at >= content.length() || " \t\r\n/>".indexOf(content.charAt(at)) >= 0;
    }

    /** Nothing in a comment or an instruction is a tag. */
    private void passOver(String end) {
        counted(content.indexOf(end, counted));
    }

    private JsonLocation counted(int at) {
        for (; counted < at; counted++) {
            column = content.charAt(counted) == '\n' ? 1 : column + 1;
            line += content.charAt(counted) == '\n' ? 1 : 0;
        }
        return new JsonLocation(ContentReference.unknown(), -1, line, column);
    }

    private static JsonLocation place(@Nullable Location at) {
        return at == null
                ? JsonLocation.NA
                : new JsonLocation(
                        ContentReference.unknown(), -1, at.getLineNumber(), at.getColumnNumber());
    }

    /** The parser says the place before the words. */
    private static String words(XMLStreamException e) {
        String said = String.valueOf(e.getMessage());
        int words = said.indexOf("Message: ");
        return words < 0 ? said : said.substring(words + "Message: ".length());
    }
}
