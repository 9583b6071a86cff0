package org.aspirant.tool.persistence.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The master keys of this installation: the first one writes, all of them read.
 *
 * <p>The key file holds either exactly 32 raw bytes, or text with one base64 key of 32 bytes a
 * line; blank lines and lines that begin with {@code #} are skipped. To rotate, put a new key on
 * the first line and leave the old ones below it until everything has been rewrapped.
 */
public final class MasterKeys {

    /** The environment variable that names the key file. */
    public static final String VARIABLE = "ASPIRANT_MASTER_KEY_FILE";

    private static final String HOW_TO =
            "Make one with `openssl rand -base64 32 > master.key && chmod 600 master.key`, keep it apart"
                    + " from the database and its backups, and set "
                    + VARIABLE
                    + " to its path.";

    private final List<MasterKey> keys;

    private MasterKeys(List<MasterKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * The keys this start is to use.
     *
     * @param configured the path in {@value #VARIABLE}, if it is set
     * @param development whether a missing file may be made; only then is {@code dataFolder} used
     * @param dataFolder where development keeps its own key, as {@code master.key}, readable by its
     *     owner only
     * @throws MasterKeyException if no file is configured outside development, or if the file
     *     cannot be read or is no key file
     */
    public static MasterKeys load(Optional<Path> configured, boolean development, Path dataFolder) {
        if (configured.isPresent()) {
            return read(configured.get());
        }
        if (!development) {
            throw new MasterKeyException(
                    VARIABLE
                            + " is not set, so private keys and personal data cannot be encrypted. "
                            + HOW_TO);
        }
        Path own = dataFolder.resolve("master.key");
        if (!Files.exists(own)) {
            generate(own);
        }
        return read(own);
    }

    /**
     * Reads a key file.
     *
     * @throws MasterKeyException if it cannot be read, is empty, or has a line that is no key; the
     *     message never quotes the line
     */
    public static MasterKeys read(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new MasterKeyException(
                    "The master key file " + file + " cannot be read (" + e + "). " + HOW_TO, e);
        }
        if (content.length == AesGcm.KEY_BYTES) {
            return new MasterKeys(List.of(MasterKey.of(content)));
        }
        var keys = new ArrayList<MasterKey>();
        int number = 0;
        for (String line : new String(content, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                keys.add(decode(text, file, number));
            }
        }
        if (keys.isEmpty()) {
            throw new MasterKeyException("The master key file " + file + " is empty. " + HOW_TO);
        }
        return new MasterKeys(keys);
    }

    private static MasterKey decode(String text, Path file, int line) {
        try {
            return MasterKey.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new MasterKeyException(
                    "Line "
                            + line
                            + " of the master key file "
                            + file
                            + " is not the base64 form of 32 bytes. "
                            + HOW_TO);
        }
    }

    private static void generate(Path file) {
        byte[] key = new byte[AesGcm.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        String text = Base64.getEncoder().encodeToString(key) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel =
                    Files.newByteChannel(
                            file,
                            java.util.Set.of(
                                    StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            ownerOnly(file))) {
                channel.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (FileAlreadyExistsException e) {
            // Another process of the same data folder was first: its key is the key.
            return;
        } catch (IOException e) {
            throw new MasterKeyException(
                    "A development master key cannot be written to " + file + " (" + e + ").", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    MasterKey current() {
        return keys.get(0);
    }

    Optional<MasterKey> withId(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "MasterKeys" + keys;
    }
}
