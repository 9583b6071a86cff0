package org.aspirant.rubric.chart;

import java.util.List;

/**
 * A path through decisions, drawn downward: in each layer what was offered, with what was taken
 * filled and numbered. Edges leave below a label and arrive above a node, so they never cross
 * words.
 *
 * @param label the path in words, for those who hear it
 * @param start what the first node is called, such as a time
 * @param layers one for each decision, in order
 * @param end what the last node is called
 */
public record PathMap(String label, String start, List<Layer> layers, String end) implements Chart {

    private static final int LAYER = 88;
    private static final int FIRST = 26;

    public PathMap {
        layers = List.copyOf(layers);
    }

    /**
     * One decision.
     *
     * @param options short names of what was offered, at most twelve characters each
     * @param taken indexes of what was taken: one, or several where people were picked
     */
    public record Layer(List<String> options, List<Integer> taken) {

        public Layer {
            options = List.copyOf(options);
            taken = List.copyOf(taken);
        }

        private double x(int option) {
            return (option + 0.5) * 100 / options.size();
        }
    }

    @Override
    public String svg() {
        int endY = FIRST + (layers.size() + 1) * LAYER;
        var svg = new Svg(label, endY + 34);
        for (boolean taken : new boolean[] {false, true}) {
            edges(svg, taken, endY);
        }
        svg.text("quietly middle", 50, 12, 0, start);
        svg.circle("node", 50, FIRST, 6);
        for (int i = 0; i < layers.size(); i++) {
            nodes(svg, i);
        }
        svg.circle("node", 50, endY, 6);
        svg.text("loud middle", 50, endY + 26, 0, end);
        return svg.end();
    }

    private void edges(Svg svg, boolean taken, int endY) {
        for (int i = 0; i <= layers.size(); i++) {
            double startY = i == 0 ? FIRST + 10 : FIRST + i * LAYER + 36;
            List<Double> from = i == 0 ? List.of(50.0) : takenAcross(layers.get(i - 1));
            if (i == layers.size()) {
                if (taken) {
                    from.forEach(x -> svg.line("path", x, startY, 50, endY - 10));
                }
                continue;
            }
            Layer layer = layers.get(i);
            double arrival = FIRST + (i + 1) * LAYER - (taken ? 13 : 9);
            for (int option = 0; option < layer.options().size(); option++) {
                if (layer.taken().contains(option) == taken) {
                    double x = layer.x(option);
                    from.forEach(
                            origin ->
                                    svg.line(
                                            taken ? "path" : "path other",
                                            origin,
                                            startY,
                                            x,
                                            arrival));
                }
            }
        }
    }

    private static List<Double> takenAcross(Layer layer) {
        return layer.taken().isEmpty()
                ? List.of(50.0)
                : layer.taken().stream().map(layer::x).toList();
    }

    private void nodes(Svg svg, int index) {
        Layer layer = layers.get(index);
        int y = FIRST + (index + 1) * LAYER;
        for (int option = 0; option < layer.options().size(); option++) {
            boolean taken = layer.taken().contains(option);
            svg.circle(taken ? "node" : "node other", layer.x(option), y, taken ? 11 : 6);
            if (taken) {
                svg.text("node-text", layer.x(option), y + 4.5, 0, Integer.toString(index + 1));
            }
            svg.text(
                    taken ? "loud middle" : "quietly middle",
                    layer.x(option),
                    y + 27,
                    0,
                    layer.options().get(option));
        }
    }
}
