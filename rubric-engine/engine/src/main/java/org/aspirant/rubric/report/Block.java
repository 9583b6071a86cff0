package org.aspirant.rubric.report;

import java.util.List;

/** A piece of a report. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Notice,
                Block.Facts,
                Block.Items,
                Block.Outline,
                Figure,
                Table {

    /** Some sentences. */
    record Paragraph(String text) implements Block {}

    /** Some sentences that a reader should not miss. */
    record Notice(String text) implements Block {}

    /** Names and what they stand for, such as what a report was made of. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }

        public static Facts of(Fact... facts) {
            return new Facts(List.of(facts));
        }
    }

    /** One name and what it stands for. */
    record Fact(String name, String value) {}

    /** A list of sentences. */
    record Items(List<String> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Points that rest on the points below them. */
    record Outline(List<Point> points) implements Block {

        public Outline {
            points = List.copyOf(points);
        }
    }

    /** A sentence and what it rests on. */
    record Point(String text, List<Point> below) {

        public Point {
            below = List.copyOf(below);
        }
    }
}
