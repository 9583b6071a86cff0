package org.aspirant.academy.simulation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Written;
import org.junit.jupiter.api.Test;

class MoveJsonTest {

    private static final Written REASON = new Written("t1", 25, 140, "ab".repeat(32));

    @Test
    void everyKindOfMoveSurvivesTheRoundTrip() {
        var moves =
                List.of(
                        new Move.Choose("gate.file", null),
                        new Move.Choose("gate.hold", REASON),
                        new Move.Cast("team", List.of("odile", "bram"), null),
                        new Move.Cast("team", List.of("nadia"), REASON),
                        new Move.FillSheet("terms", Map.of("settled", REASON)),
                        new Move.OpenExhibit("slips"),
                        new Move.Acknowledge("intro"),
                        new Move.Postpone("grandmother"),
                        new Move.Enter("terms", null),
                        new Move.Enter("answer", Pace.HALF_AGAIN),
                        new Move.Enter("answer", Pace.OFF),
                        new Move.Skip("terms"),
                        new Move.MoreTime("answer"),
                        Move.Handle.reply("bay", REASON),
                        Move.Handle.delegate("bay", "nadia"),
                        Move.Handle.defer("bay"),
                        Move.Handle.file("bay"),
                        new Move.TakeBack());

        assertThat(moves)
                .allSatisfy(
                        move -> assertThat(MoveJson.read(MoveJson.write(move))).isEqualTo(move));
    }

    @Test
    void membersAreSortedAndNoTextIsKept() {
        assertThat(MoveJson.write(new Move.Enter("answer", Pace.TEN_TIMES)))
                .isEqualTo("{\"move\":\"enter\",\"node\":\"answer\",\"pace\":\"ten-times\"}");
        assertThat(MoveJson.write(new Move.Choose("gate.hold", REASON)))
                .isEqualTo(
                        "{\"choice\":\"gate.hold\",\"move\":\"choose\",\"reason\":{\"characters\":140,"
                                + "\"commitment\":\""
                                + "ab".repeat(32)
                                + "\",\"textId\":\"t1\",\"words\":25}}");
    }

    @Test
    void refusesWhatIsNotAMove() {
        assertThatThrownBy(() -> MoveJson.read("{\"move\":\"jump\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jump");
        assertThatThrownBy(() -> MoveJson.read("{\"move\":\"open\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lacks exhibit");
        assertThatThrownBy(() -> MoveJson.read("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
