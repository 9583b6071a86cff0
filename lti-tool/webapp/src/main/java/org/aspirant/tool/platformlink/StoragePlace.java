package org.aspirant.tool.platformlink;

import org.aspirant.lti.login.PlatformStorage;

/**
 * Where a platform keeps something for a browser that refuses our cookies.
 *
 * @param target the frame beside ours that takes messages, or {@code _parent}
 * @param origin the one origin that messages may go to and be taken from
 * @param key what it is kept under; no secret
 */
public record StoragePlace(String target, String origin, String key) {

    static StoragePlace of(PlatformStorage storage) {
        return new StoragePlace(storage.target(), storage.origin().toString(), storage.key());
    }
}
