package org.aspirant.academy.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Rows under a unique key, in the order they were added. */
final class Table<K, V> {

    private final Lock lock;
    private Map<K, V> rows = new LinkedHashMap<>();

    Table(Lock lock) {
        this.lock = lock;
    }

    /** Adds a row, or answers false where the key is taken. */
    boolean add(K key, V row) {
        return locked(
                () -> {
                    if (rows.containsKey(key)) {
                        return false;
                    }
                    rows.put(key, row);
                    return true;
                });
    }

    void put(K key, V row) {
        locked(() -> Optional.ofNullable(rows.put(key, row)));
    }

    boolean remove(K key) {
        return locked(() -> rows.remove(key) != null);
    }

    void removeIf(Predicate<V> condition) {
        locked(() -> rows.values().removeIf(condition));
    }

    Optional<V> find(K key) {
        return locked(() -> Optional.ofNullable(rows.get(key)));
    }

    List<V> where(Predicate<V> condition) {
        return locked(() -> rows.values().stream().filter(condition).toList());
    }

    /** What brings back the rows of this moment. */
    Runnable undo() {
        var before = new LinkedHashMap<>(rows);
        return () -> rows = before;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
