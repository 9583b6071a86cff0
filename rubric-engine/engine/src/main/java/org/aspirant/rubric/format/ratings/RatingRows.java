package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.table.Ids;
import org.jspecify.annotations.Nullable;

/** Goes through a ratings file, whatever is made of its rows. */
final class RatingRows {

    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final CsvText text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<RatingColumn, Integer> places = new EnumMap<>(RatingColumn.class);
    private final RatingRecord record = new RatingRecord();

    /**
     * Nothing is read yet.
     *
     * @param file the name that problems carry
     * @param text read to its end, or until too much is wrong, and closed; a {@link
     *     org.aspirant.rubric.format.Utf8Reader}, if it is made of bytes
     */
    RatingRows(String file, Reader text) {
        this.file = file;
        this.text = new CsvText(text);
    }

    /**
     * What is made of rows. Rows of one kind differ in the candidate and the assessor, in time and
     * evidence, and in nothing else; a kind is looked at once.
     *
     * @param <K> what is made of a kind
     */
    interface Taker<K> {

        /** Whether rows by different assessors are of different kinds. */
        boolean isByAssessor();

        /** Makes something of a kind; null if something is wrong with it, which has been noted. */
        @Nullable K kind(RatingRow row);

        /** Takes a row, which may still be found to be unsound. */
        void take(RatingRow row, K kind);
    }

    /** What rows of one kind have in common, by the numbers of the words. */
    private record Alike(
            int task, int criterion, int level, int code, int attempt, int role, int assessor) {

        /** Written out, as {@link #equals}: they are asked of every row, from the first. */
        @Override
        public int hashCode() {
            int hash = 31 * task + criterion;
            hash = 31 * hash + level;
            hash = 31 * hash + code;
            hash = 31 * hash + attempt;
            hash = 31 * hash + role;
            return 31 * hash + assessor;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Alike alike
                    && task == alike.task
                    && criterion == alike.criterion
                    && level == alike.level
                    && code == alike.code
                    && attempt == alike.attempt
                    && role == alike.role
                    && assessor == alike.assessor;
        }
    }

    /** The candidates of the rows. */
    Ids candidates() {
        return record.words(RatingColumn.CANDIDATE);
    }

    /** The assessors of the rows. */
    Ids assessors() {
        return record.words(RatingColumn.ASSESSOR);
    }

    /**
     * Gives every row that is sound in itself to the taker. No more of the file is in memory than a
     * row, what was read ahead, and every word once.
     *
     * @return what is wrong, up to about a hundred problems
     * @throws UncheckedIOException if the text cannot be read; bytes that are no characters are a
     *     problem and not thrown
     */
    <K> List<Problem> read(Taker<K> taker) {
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .build(record, text)) {
            read(reader, taker);
        } catch (CsvParseException e) {
            problems.add(CsvFault.of(file, e));
        } catch (CharacterCodingException e) {
            notUtf8();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private <K> void read(CsvReader<RatingRecord> reader, Taker<K> taker) {
        var records = reader.iterator();
        if (!records.hasNext()) {
            problem(
                    0,
                    0,
                    "the file is empty",
                    "begin with the header " + RatingColumn.shortestHeader());
            return;
        }
        records.next();
        header(record.header());
        if (!problems.isEmpty()) {
            return;
        }
        record.begin(places);
        var row = new RatingRow(this, record);
        Map<Alike, K> kinds = new HashMap<>();
        while (records.hasNext() && problems.size() < MOST_PROBLEMS) {
            records.next();
            text.reach(record.line());
            if (row.hasFields() && row.isBySomebodyOfSomebody()) {
                K kind = kind(row, kinds, taker);
                if (kind != null) {
                    taker.take(row, kind);
                }
            }
        }
        if (!records.hasNext()) {
            text.openQuotes(record.line())
                    .ifPresent(place -> problems.add(0, CsvFault.openQuotes(file, place)));
        }
    }

    private <K> @Nullable K kind(RatingRow row, Map<Alike, K> kinds, Taker<K> taker) {
        var alike =
                new Alike(
                        record.word(RatingColumn.TASK),
                        record.word(RatingColumn.CRITERION),
                        record.word(RatingColumn.LEVEL),
                        record.word(RatingColumn.CODE),
                        record.word(RatingColumn.ATTEMPT),
                        record.word(RatingColumn.ROLE),
                        taker.isByAssessor() ? record.word(RatingColumn.ASSESSOR) : 0);
        K known = kinds.get(alike);
        if (known != null) {
            return known;
        }
        K kind = row.isMarkSound() ? taker.kind(row) : null;
        if (kind != null) {
            kinds.put(alike, kind);
        }
        return kind;
    }

    private void header(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            var column = RatingColumn.of(name);
            if (column.isEmpty()) {
                problem(
                        i,
                        "there is no column " + quoted(name) + " in ratings",
                        "give columns of " + String.join(", ", RatingColumn.keys()));
            } else if (places.putIfAbsent(column.get(), i) != null) {
                problem(i, "column " + quoted(name) + " is there twice", "give each column once");
            }
        }
        for (RatingColumn column : RatingColumn.ALL) {
            if (column.isNeeded() && !places.containsKey(column)) {
                problem(
                        1,
                        1,
                        "the header lacks the column " + quoted(column.key()),
                        "begin with the header " + RatingColumn.shortestHeader());
            }
        }
    }

    /** How many fields a row has to have. */
    int fields() {
        return record.header().size();
    }

    /** Notes something wrong in the record read last; with no column, with it as a whole. */
    void problem(@Nullable RatingColumn column, String wrong, String right) {
        Integer place = column == null ? null : places.get(column);
        problem(place == null ? 0 : place, wrong, right);
    }

    private void problem(int field, String wrong, String right) {
        var place = text.place(record.line(), field);
        problem(place.line(), place.column(), wrong, right);
    }

    private void problem(int line, int column, String wrong, String right) {
        problems.add(new Problem(file, line, column, wrong, right));
    }

    private void notUtf8() {
        var place = text.here();
        problem(place.line(), place.column(), "it is not UTF-8 text", "save it as UTF-8");
    }
}
