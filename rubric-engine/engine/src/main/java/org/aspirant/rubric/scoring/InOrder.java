package org.aspirant.rubric.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Makes things on all processors and hands them over in order, made only a little ahead. */
final class InOrder {

    private static final int BLOCK = 128;
    private static final int BLOCKS_AHEAD = 4;

    private InOrder() {}

    /**
     * Makes things.
     *
     * @param count how many
     * @param make each by its place, from 0; by several threads
     * @param taker gets each, first to last, in the thread of the caller
     */
    static <T> void make(int count, IntFunction<T> make, Consumer<T> taker) {
        if (count <= BLOCK) {
            block(0, count, make).forEach(taker);
            return;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            make(count, make, taker, pool, threads * BLOCKS_AHEAD);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void make(
            int count, IntFunction<T> make, Consumer<T> taker, ExecutorService pool, int most) {
        Deque<Future<List<T>>> ahead = new ArrayDeque<>();
        int next = 0;
        while (next < count || !ahead.isEmpty()) {
            while (next < count && ahead.size() < most) {
                int begin = next;
                next = Math.min(begin + BLOCK, count);
                int end = next;
                ahead.add(pool.submit(() -> block(begin, end, make)));
            }
            made(ahead.remove()).forEach(taker);
        }
    }

    private static <T> List<T> block(int begin, int end, IntFunction<T> make) {
        List<T> made = new ArrayList<>(end - begin);
        for (int at = begin; at < end; at++) {
            made.add(make.apply(at));
        }
        return made;
    }

    private static <T> List<T> made(Future<List<T>> block) {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deciding", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
