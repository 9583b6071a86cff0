package org.aspirant.rubric.exchange.caseframework.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of a package under each other, as {@code isChildOf} has them. */
final class ItemTree {

    private final String document;
    private final Map<String, JsonNode> items = new LinkedHashMap<>();
    private final Map<String, List<Edge>> parents = new HashMap<>();
    private final Map<String, List<Edge>> children = new HashMap<>();

    /**
     * That one item is under another, or under the document.
     *
     * @param sequence where among its siblings; those without one come last
     * @param association the {@code isChildOf}
     */
    record Edge(String child, String parent, long sequence, JsonNode association) {}

    private ItemTree(String document) {
        this.document = document;
    }

    /** The tree of a package in strict form; it may still have cycles. */
    static ItemTree of(JsonNode content) {
        var tree = new ItemTree(content.path("CFDocument").path("identifier").asText());
        content.path("CFItems").forEach(i -> tree.items.put(i.path("identifier").asText(), i));
        for (JsonNode association : content.path("CFAssociations")) {
            tree.add(association);
        }
        tree.children
                .values()
                .forEach(edges -> edges.sort(Comparator.comparingLong(Edge::sequence)));
        return tree;
    }

    private void add(JsonNode association) {
        String child = association.path("originNodeURI").path("identifier").asText();
        String parent = association.path("destinationNodeURI").path("identifier").asText();
        boolean within =
                items.containsKey(child) && (items.containsKey(parent) || parent.equals(document));
        if (within && association.path("associationType").asText().equals("isChildOf")) {
            long sequence = association.path("sequenceNumber").asLong(Long.MAX_VALUE);
            var edge = new Edge(child, parent, sequence, association);
            List<Edge> above = parents.computeIfAbsent(child, any -> new ArrayList<>());
            above.add(edge);
            if (above.size() == 1) {
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(edge);
            }
        }
    }

    Map<String, JsonNode> items() {
        return Collections.unmodifiableMap(items);
    }

    /** Items that stand under more than one parent; only the first counts here. */
    List<JsonNode> underSeveral() {
        return items.entrySet().stream()
                .filter(item -> parents.getOrDefault(item.getKey(), List.of()).size() > 1)
                .map(Map.Entry::getValue)
                .toList();
    }

    Optional<Edge> parent(String item) {
        return parents.getOrDefault(item, List.of()).stream().findFirst();
    }

    boolean hasChildren(String item) {
        return children.containsKey(item);
    }

    /**
     * An {@code isChildOf} that closes a cycle, and the items along it, the first named again at
     * the end; empty if there is no cycle.
     */
    Optional<List<String>> cycle() {
        Set<String> done = new HashSet<>();
        for (String start : items.keySet()) {
            var found = cycleFrom(start, done);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> cycleFrom(String start, Set<String> done) {
        Deque<String> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        Deque<Iterator<Edge>> next = new ArrayDeque<>();
        if (done.contains(start)) {
            return Optional.empty();
        }
        enter(start, path, onPath, next);
        while (!path.isEmpty()) {
            if (!next.getLast().hasNext()) {
                next.removeLast();
                String left = path.removeLast();
                onPath.remove(left);
                done.add(left);
                continue;
            }
            String parent = next.getLast().next().parent();
            if (onPath.contains(parent)) {
                List<String> all = new ArrayList<>(path);
                List<String> cycle = new ArrayList<>(all.subList(all.indexOf(parent), all.size()));
                cycle.add(parent);
                return Optional.of(cycle);
            }
            if (!done.contains(parent)) {
                enter(parent, path, onPath, next);
            }
        }
        return Optional.empty();
    }

    private void enter(
            String item, Deque<String> path, Set<String> onPath, Deque<Iterator<Edge>> next) {
        path.addLast(item);
        onPath.add(item);
        next.addLast(parents.getOrDefault(item, List.of()).iterator());
    }

    /** Every item after its parent and before the next of its siblings; no cycle may be left. */
    List<String> depthFirst() {
        List<String> order = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        for (Edge edge : children.getOrDefault(document, List.of())) {
            open.addLast(edge.child());
        }
        items.keySet().stream().filter(item -> !parents.containsKey(item)).forEach(open::addLast);
        while (!open.isEmpty()) {
            String item = open.removeFirst();
            order.add(item);
            List<Edge> below = children.getOrDefault(item, List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.addFirst(below.get(i).child());
            }
        }
        return order;
    }

    /** What people call an item: its code, its short statement, or its identifier. */
    String name(String item) {
        JsonNode node = items.getOrDefault(item, MissingNode.getInstance());
        for (String member : List.of("humanCodingScheme", "abbreviatedStatement")) {
            if (!node.path(member).asText().isBlank()) {
                return node.path(member).asText();
            }
        }
        return item.equals(document) ? "the document" : item;
    }
}
