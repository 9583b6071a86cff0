package org.aspirant.tool.platformlink.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret with which commands are given to the running tool. Whoever can read the data folder
 * may; the file is made at the first start, readable by the server's own user alone.
 */
public final class OperatorKey {

    /** Its name in the data folder. */
    public static final String FILE = "operator-key";

    private static final String BEARER = "Bearer ";

    private final String secret;

    private OperatorKey(String secret) {
        this.secret = secret;
    }

    /**
     * Reads the key, or makes it.
     *
     * @throws IllegalStateException if the file cannot be read or made, or holds no key
     */
    public static OperatorKey in(Path data) {
        Path file = data.resolve(FILE);
        try {
            Files.createDirectories(data);
            if (!Files.exists(file)) {
                make(file);
            }
            String secret = Files.readString(file).strip();
            if (secret.length() < 40) {
                throw new IllegalStateException(
                        file + " holds no key: delete it, and the next start makes another");
            }
            return new OperatorKey(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("the operator's key cannot be kept at " + file, e);
        }
    }

    /** Whether the header of a request shows the key; a near miss takes as long as a far one. */
    public boolean admits(String authorization) {
        return authorization.startsWith(BEARER)
                && MessageDigest.isEqual(
                        authorization
                                .substring(BEARER.length())
                                .strip()
                                .getBytes(StandardCharsets.UTF_8),
                        secret.getBytes(StandardCharsets.UTF_8));
    }

    private static void make(Path file) throws IOException {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        try {
            Files.createFile(file, readableByOwnerAlone(file));
            Files.writeString(
                    file, Base64.getUrlEncoder().withoutPadding().encodeToString(bits) + "\n");
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        }
    }

    private static FileAttribute<?>[] readableByOwnerAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
