package org.aspirant.tool.platformlink.operator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: the tool's own signing keys and the master key over them, as an operator sees them. */
public interface KeyKeeping {

    /** What a key is good for now. */
    enum Use {
        SIGNS,
        WILL_SIGN,
        STILL_PUBLISHED,
        RETIRED
    }

    /**
     * One signing key.
     *
     * @param publishedUntil null as long as no newer key is to take its place
     */
    record KeptKey(
            String keyId,
            Use use,
            Instant madeAt,
            Instant signsFrom,
            @Nullable Instant publishedUntil) {}

    /** Every key there ever was, oldest first. */
    List<KeptKey> keys();

    /**
     * Publishes a new key now, which signs once platforms have had time to see it.
     *
     * @return false if a rotation is under way, which is all there is to do
     */
    boolean rotate();

    /**
     * Brings what an older master key wraps under the first one of the key file.
     *
     * @return how many keys that were
     */
    int rewrap();
}
