package org.aspirant.academy.play;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextFault;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Written;
import org.jspecify.annotations.Nullable;

/**
 * Turns typed moves into moves of the engine, which carry no words, and back for comparison.
 *
 * <p>Texts are kept only once the move is known to fit; until then a stand-in of the same length
 * goes to the engine.
 */
final class Typing {

    private static final String STAND_IN = "0".repeat(64);

    private Typing() {}

    static PlayFault fault(TextFault fault) {
        return switch (fault) {
            case UNPRINTABLE -> PlayFault.TEXT_UNPRINTABLE;
            case MARKUP -> PlayFault.TEXT_WITH_MARKUP;
            case TOO_LONG -> PlayFault.TEXT_TOO_LONG;
        };
    }

    /** What is wrong with one of the texts, if anything. */
    static Optional<PlayFault> faultIn(TypedMove move) {
        return texts(move).stream()
                .flatMap(text -> FreeText.faultIn(text).stream())
                .findFirst()
                .map(Typing::fault);
    }

    private static List<String> texts(TypedMove move) {
        if (move instanceof TypedMove.Choose choose) {
            return List.of(choose.reason());
        } else if (move instanceof TypedMove.Cast cast) {
            return List.of(cast.reason());
        } else if (move instanceof TypedMove.Handle handle) {
            return List.of(handle.reply());
        } else if (move instanceof TypedMove.FillSheet fill) {
            return List.copyOf(fill.fields().values());
        }
        return List.of();
    }

    /** The move with stand-ins for its texts: right in everything the engine looks at. */
    static Move measured(TypedMove move) {
        return move(move, text -> written(text, "measured", STAND_IN));
    }

    /** The move with its texts kept. */
    static Move kept(TypedMove move, Words words, OrganizationId organization, SubjectId owner) {
        return move(
                move,
                text -> {
                    TextRef ref = words.put(organization, owner, text);
                    return written(text, ref.id().value(), ref.commitment());
                });
    }

    private static Written written(String text, String id, String commitment) {
        return new Written(id, Written.words(text), text.length(), commitment);
    }

    private static Move move(TypedMove typed, Function<String, Written> keep) {
        if (typed instanceof TypedMove.Choose choose) {
            return new Move.Choose(choose.choice(), reason(choose.reason(), keep));
        } else if (typed instanceof TypedMove.Cast cast) {
            return new Move.Cast(cast.node(), cast.characters(), reason(cast.reason(), keep));
        } else if (typed instanceof TypedMove.FillSheet fill) {
            var fields = new LinkedHashMap<String, Written>();
            fill.fields().forEach((id, text) -> fields.put(id, keep.apply(FreeText.plain(text))));
            return new Move.FillSheet(fill.node(), fields);
        } else if (typed instanceof TypedMove.OpenExhibit open) {
            return new Move.OpenExhibit(open.exhibit());
        } else if (typed instanceof TypedMove.Acknowledge acknowledge) {
            return new Move.Acknowledge(acknowledge.node());
        }
        if (typed instanceof TypedMove.Handle handle) {
            return new Move.Handle(
                    handle.message(),
                    handle.action(),
                    handle.person().isBlank() ? null : handle.person(),
                    reason(handle.reply(), keep));
        }
        if (typed instanceof TypedMove.Enter enter) {
            return new Move.Enter(enter.node(), enter.pace());
        } else if (typed instanceof TypedMove.Skip skip) {
            return new Move.Skip(skip.node());
        } else if (typed instanceof TypedMove.MoreTime more) {
            return new Move.MoreTime(more.node());
        }
        return typed instanceof TypedMove.Postpone postpone
                ? new Move.Postpone(postpone.event())
                : new Move.TakeBack();
    }

    private static @Nullable Written reason(String typed, Function<String, Written> keep) {
        return typed.isBlank() ? null : keep.apply(FreeText.plain(typed));
    }

    /** Every text that a move refers to. */
    static List<TextId> texts(Move move) {
        return written(move).values().stream().map(it -> new TextId(it.textId())).toList();
    }

    /** Every text that a move refers to, by the field it was typed in. */
    static Map<String, Written> written(Move move) {
        if (move instanceof Move.Choose choose) {
            return reason(choose.reason());
        } else if (move instanceof Move.Cast cast) {
            return reason(cast.reason());
        } else if (move instanceof Move.Handle handle) {
            var reply = handle.reply();
            return reply == null ? Map.of() : Map.of(SavingDraft.REPLY, reply);
        }
        return move instanceof Move.FillSheet fill ? fill.fields() : Map.of();
    }

    private static Map<String, Written> reason(@Nullable Written written) {
        return written == null ? Map.of() : Map.of(SavingDraft.REASON, written);
    }

    /** Whether a typed move says what a logged one says, words included. */
    static boolean says(TypedMove typed, Move logged, UnaryOperator<String> wordsOf) {
        return what(measured(typed)).equals(what(logged))
                && typedTexts(typed).equals(loggedTexts(logged, wordsOf));
    }

    /** A move without its texts; what has no order has none here either. */
    private static Object what(Move move) {
        if (move instanceof Move.Choose choose) {
            return choose.choice();
        } else if (move instanceof Move.Cast cast) {
            return List.of(cast.node(), Set.copyOf(cast.characters()));
        } else if (move instanceof Move.FillSheet fill) {
            return List.of(fill.node(), fill.fields().keySet());
        } else if (move instanceof Move.Handle handle) {
            return new Move.Handle(handle.message(), handle.action(), handle.person(), null);
        }
        return move;
    }

    private static Map<String, String> typedTexts(TypedMove move) {
        var texts = new HashMap<String, String>();
        if (move instanceof TypedMove.FillSheet fill) {
            fill.fields().forEach((field, text) -> texts.put(field, FreeText.plain(text)));
        } else {
            var field = move instanceof TypedMove.Handle ? SavingDraft.REPLY : SavingDraft.REASON;
            texts(move).forEach(text -> texts.put(field, FreeText.plain(text)));
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static Map<String, String> loggedTexts(Move move, UnaryOperator<String> wordsOf) {
        var texts = new HashMap<String, String>();
        written(move).forEach((field, it) -> texts.put(field, wordsOf.apply(it.textId())));
        return texts;
    }
}
