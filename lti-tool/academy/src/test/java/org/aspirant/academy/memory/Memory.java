package org.aspirant.academy.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.contract.AcademyPorts;

/** One store in memory: units of work run one after the other, and what throws leaves nothing. */
public final class Memory implements UnitOfWork {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Table<?, ?>> tables = new ArrayList<>();

    /** A fresh, empty store and all ports over it. */
    public static AcademyPorts ports() {
        return new Memory().all();
    }

    private AcademyPorts all() {
        var people = new MemoryPeople(this);
        var submissions = new MemorySubmissions(this);
        var runs = new MemoryRuns(this, submissions);
        var activities = new MemoryActivities(this, runs, submissions);
        var ledger = new MemoryLedger(this, submissions);
        var releases = new MemoryReleases(this);
        return new AcademyPorts(
                this,
                people,
                new MemoryWords(this, people),
                new MemoryAudit(this),
                new MemoryMembers(this),
                activities,
                runs,
                new MemoryDrafts(this, people),
                submissions,
                new MemorySheets(this),
                ledger,
                releases,
                new MemorySharingSessions(this),
                new MemoryEditions(this),
                new MemoryRosters(this),
                new MemoryTallies(activities, runs, submissions, ledger, releases));
    }

    <K, V> Table<K, V> table() {
        var table = new Table<K, V>(lock);
        tables.add(table);
        return table;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : wholeOrNotAtAll(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T wholeOrNotAtAll(Supplier<T> work) {
        List<Runnable> undo = tables.stream().map(Table::undo).toList();
        boolean kept = false;
        try {
            T answer = work.get();
            kept = true;
            return answer;
        } finally {
            if (!kept) {
                undo.forEach(Runnable::run);
            }
        }
    }
}
