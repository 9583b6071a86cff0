package org.aspirant.rubric.format.ratings;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a CSV file while it is read, without a byte order mark. The lines that are being read
 * are remembered, so that a mistake in them has its column.
 */
final class CsvText extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader source;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private boolean begun;
    private long line = 1;
    private long wanted = 1;
    private char last = '\n';

    /**
     * Text that has been read at once.
     *
     * @param line the line in which it begins, not always at its first character
     */
    private record Block(long line, String text) {}

    CsvText(Reader source) {
        this.source = source;
    }

    /** Forgets what comes before a line as soon as more is read. */
    void reach(long recordLine) {
        wanted = recordLine;
    }

    /** Where a field is of the record that begins on this line, the last one reached. */
    CsvPlace place(long recordLine, int field) {
        return moved(CsvPlace.of(remembered(), recordLine - before(), field));
    }

    /** Where all that was read ends. */
    CsvPlace here() {
        return moved(CsvPlace.after(remembered()));
    }

    /** Where quotes open that are not closed again, in the record of this line, the last one. */
    Optional<CsvPlace> openQuotes(long recordLine) {
        return CsvPlace.ofOpenQuotes(remembered(), recordLine - before()).map(this::moved);
    }

    private String remembered() {
        return blocks.stream().map(Block::text).collect(Collectors.joining());
    }

    /** How many lines come before what is remembered. */
    private long before() {
        Block first = blocks.peekFirst();
        return first == null ? 0 : first.line() - 1;
    }

    private CsvPlace moved(CsvPlace place) {
        return new CsvPlace(
                (int) Math.min(place.line() + before(), Integer.MAX_VALUE), place.column());
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        forget();
        int count = source.read(buffer, offset, length);
        if (!begun && count > 0) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                count--;
                System.arraycopy(buffer, offset + 1, buffer, offset, count);
                if (count == 0) {
                    count = source.read(buffer, offset, length);
                }
            }
        }
        if (count > 0) {
            remember(buffer, offset, count);
        }
        return count;
    }

    private void forget() {
        while (blocks.size() > 1) {
            Block first = blocks.removeFirst();
            if (blocks.getFirst().line() >= wanted) {
                blocks.addFirst(first);
                return;
            }
        }
    }

    private void remember(char[] buffer, int offset, int count) {
        blocks.addLast(new Block(line, new String(buffer, offset, count)));
        for (int at = offset; at < offset + count; at++) {
            char c = buffer[at];
            if (c == '\n' || last == '\r') {
                line++;
            }
            last = c;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
