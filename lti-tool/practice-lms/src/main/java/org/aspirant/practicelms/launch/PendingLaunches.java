package org.aspirant.practicelms.launch;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Launches that have begun and wait for their authorization request, by their hint.
 *
 * <p>A hint is good for one message. The newest {@value #MOST} are kept, used ones included, so
 * that a second use can be told from a hint that never was.
 */
final class PendingLaunches {

    private static final int MOST = 5000;
    private static final int HINT_BYTES = 24;

    /**
     * A launch that began.
     *
     * @param used its message has gone out
     */
    record Pending(LaunchPlan plan, boolean used) {}

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Pending> byHint =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Pending> eldest) {
                    return size() > MOST;
                }
            };

    /** Remembers a launch and names it. */
    String begin(LaunchPlan plan) {
        byte[] bytes = new byte[HINT_BYTES];
        random.nextBytes(bytes);
        String hint = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        synchronized (byHint) {
            byHint.put(hint, new Pending(plan, false));
        }
        return hint;
    }

    Optional<Pending> find(String hint) {
        synchronized (byHint) {
            return Optional.ofNullable(byHint.get(hint));
        }
    }

    /** Uses a hint up; of several at once exactly one gets true. */
    boolean use(String hint) {
        synchronized (byHint) {
            Pending pending = byHint.get(hint);
            if (pending == null || pending.used()) {
                return false;
            }
            byHint.put(hint, new Pending(pending.plan(), true));
            return true;
        }
    }
}
