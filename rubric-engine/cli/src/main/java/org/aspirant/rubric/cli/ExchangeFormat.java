package org.aspirant.rubric.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.AspirantWriter;
import org.aspirant.rubric.exchange.AspirantWriter.Syntax;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.badge.BadgeReader;
import org.aspirant.rubric.exchange.badge.BadgeWriter;
import org.aspirant.rubric.exchange.canvas.CanvasRubricReader;
import org.aspirant.rubric.exchange.canvas.CanvasRubricWriter;
import org.aspirant.rubric.exchange.caseframework.CaseReader;
import org.aspirant.rubric.exchange.caseframework.CaseWriter;
import org.aspirant.rubric.exchange.moodle.MoodleReader;
import org.aspirant.rubric.exchange.moodle.MoodleWriter;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code rubric convert} reads and writes. */
enum ExchangeFormat {
    ASPIRANT {
        @Override
        CompileOutcome<Imported> read(String file, String text) {
            return AspirantReader.read(Map.of(file, text));
        }

        @Override
        CompileOutcome<Exported> write(String file, Bundle bundle) {
            var syntax =
                    file.toLowerCase(Locale.ROOT).endsWith(".json") ? Syntax.JSON : Syntax.YAML;
            return new Compiled<>(new Exported(AspirantWriter.text(bundle, syntax), List.of()));
        }
    },
    CASE {
        @Override
        CompileOutcome<Imported> read(String file, String text) {
            return CaseReader.read(file, text);
        }

        @Override
        CompileOutcome<Exported> write(String file, Bundle bundle) {
            return CaseWriter.write(file, bundle);
        }
    },
    CANVAS_CSV {
        @Override
        CompileOutcome<Imported> read(String file, String text) {
            return CanvasRubricReader.read(file, text);
        }

        @Override
        CompileOutcome<Exported> write(String file, Bundle bundle) {
            return CanvasRubricWriter.write(file, bundle);
        }
    },
    MOODLE {
        @Override
        CompileOutcome<Imported> read(String file, String text) {
            return MoodleReader.read(file, text);
        }

        @Override
        CompileOutcome<Exported> write(String file, Bundle bundle) {
            return MoodleWriter.write(file, bundle);
        }
    },
    BADGE {
        @Override
        CompileOutcome<Imported> read(String file, String text) {
            return BadgeReader.read(file, text);
        }

        @Override
        CompileOutcome<Exported> write(String file, Bundle bundle) {
            return BadgeWriter.write(file, bundle);
        }
    };

    /** Reads a document of this format. */
    abstract CompileOutcome<Imported> read(String file, String text);

    /**
     * Writes documents in this format.
     *
     * @param file its name: the name's ending says whether ours are YAML or JSON
     */
    abstract CompileOutcome<Exported> write(String file, Bundle bundle);

    /** As it is given on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String keys() {
        return Arrays.stream(values()).map(ExchangeFormat::key).collect(Collectors.joining(", "));
    }

    /** Reads {@code canvas-csv} and the others. */
    static final class Converter implements ITypeConverter<ExchangeFormat> {

        @Override
        public ExchangeFormat convert(String text) {
            for (ExchangeFormat format : values()) {
                if (format.key().equals(text.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    "no format is called \"" + text + "\"; give one of " + keys());
        }
    }
}
