package org.aspirant.rubric.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text. All that comes before bytes that are no text is given before they are refused, so
 * that whoever reads knows where they are; other readers drop what they have read along with them.
 */
public final class Utf8Reader extends Reader {

    private static final int BUFFER = 1 << 16;

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;

    /**
     * Nothing is read yet.
     *
     * @param source closed with this
     */
    public Utf8Reader(InputStream source) {
        this.source = source;
    }

    /**
     * {@inheritDoc}
     *
     * @throws CharacterCodingException where the next byte begins no character
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!characters.hasRemaining()) {
            CoderResult result = decode();
            if (!characters.hasRemaining() && result.isError()) {
                result.throwException();
            } else if (!characters.hasRemaining() && ended) {
                return -1;
            } else if (!characters.hasRemaining()) {
                fill();
            }
        }
        int count = Math.min(length, characters.remaining());
        characters.get(buffer, offset, count);
        return count;
    }

    private CoderResult decode() {
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        characters.flip();
        return result;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
