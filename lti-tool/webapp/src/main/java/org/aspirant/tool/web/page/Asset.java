package org.aspirant.tool.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that pages refer to, with the hash that makes its address unique. */
public final class Asset {

    private static final Map<String, Asset> ALL =
            Stream.of(
                            "aspirant.css",
                            "aspirant.js",
                            "framed.js",
                            "icon.svg",
                            "session.js",
                            "storage.js")
                    .map(Asset::load)
                    .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    private final String name;
    private final byte[] content;
    private final String hash;

    private Asset(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.hash = sha256(content).substring(0, 16);
    }

    /** The asset of that name, if there is one. */
    public static Optional<Asset> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * The address of an asset, for templates.
     *
     * @throws IllegalArgumentException if there is no such asset
     */
    public static String href(String name) {
        return named(name)
                .map(asset -> "/assets/" + asset.hash + "/" + asset.name)
                .orElseThrow(() -> new IllegalArgumentException("no asset named " + name));
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    String hash() {
        return hash;
    }

    String mediaType() {
        if (name.endsWith(".css")) {
            return "text/css;charset=utf-8";
        }
        return name.endsWith(".js") ? "text/javascript;charset=utf-8" : "image/svg+xml";
    }

    private static Asset load(String name) {
        try (InputStream in = Asset.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("asset missing from the build: " + name);
            }
            return new Asset(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
