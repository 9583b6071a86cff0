package org.aspirant.tool.persistence.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** Vaults with keys that are written down. */
public final class TestVault {

    private static final String KEY = "a key that is only used in tests";

    private TestVault() {}

    /** The vault that tests share. */
    public static Vault open() {
        return withKeys(KEY);
    }

    /** A vault with these keys of 32 letters; the first one writes. */
    public static Vault withKeys(String... keys) {
        try {
            Path file = Files.createTempFile("master", ".key");
            Files.write(
                    file,
                    Arrays.stream(keys)
                            .map(key -> key.getBytes(StandardCharsets.US_ASCII))
                            .map(key -> Base64.getEncoder().encodeToString(key))
                            .toList());
            Vault vault = new Vault(MasterKeys.read(file));
            Files.delete(file);
            return vault;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
