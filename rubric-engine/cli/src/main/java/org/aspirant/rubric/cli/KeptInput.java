package org.aspirant.rubric.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Standard input that begins again where it was closed: what is read is copied to a file, so that
 * no more of it is in memory than its reader asks for.
 */
final class KeptInput extends InputStream {

    private final InputStream source;
    private @Nullable Path copy;
    private @Nullable OutputStream copying;
    private @Nullable InputStream again;

    KeptInput(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (copy == null) {
            copy = Files.createTempFile("rubric", null);
            copy.toFile().deleteOnExit();
            copying = Files.newOutputStream(copy);
        }
        if (copying == null) {
            if (again == null) {
                again = Files.newInputStream(copy);
            }
            return again.read(buffer, offset, length);
        }
        int count = source.read(buffer, offset, length);
        if (count > 0) {
            copying.write(buffer, offset, count);
        }
        return count;
    }

    /** The next byte read is the first once more. */
    @Override
    public void close() throws IOException {
        if (copying != null) {
            copying.close();
            copying = null;
        }
        if (again != null) {
            again.close();
            again = null;
        }
    }
}
