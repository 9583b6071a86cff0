package org.aspirant.tool.persistence.platform;

import java.util.List;
import org.aspirant.tool.persistence.vault.Rewrapping;
import org.aspirant.tool.platformlink.operator.KeyKeeping;

/** The keys in the database. */
public final class KeptKeys implements KeyKeeping {

    private final ToolKeys keys;
    private final Rewrapping rewrapping;

    public KeptKeys(ToolKeys keys, Rewrapping rewrapping) {
        this.keys = keys;
        this.rewrapping = rewrapping;
    }

    @Override
    public List<KeptKey> keys() {
        return keys.history();
    }

    @Override
    public boolean rotate() {
        return keys.rotate();
    }

    @Override
    public int rewrap() {
        return rewrapping.rewrap();
    }
}
