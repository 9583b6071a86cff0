package org.aspirant.tool.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A real Open Liberty with the real WAR, as a process of its own on a free port.
 *
 * <p>It is started as the {@code server} script starts it, but without the script in between, so
 * that {@link #kill} is a SIGKILL to the server itself.
 */
final class ToolServer implements AutoCloseable {

    private static final Path RUNTIME =
            Path.of(System.getProperty("aspirant.liberty", "target/liberty/wlp"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private ToolServer(String name, Path folder, int port, Map<String, String> environment) {
        this.name = name;
        this.folder = folder;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.process = launch();
    }

    /**
     * Starts a server and returns at once; {@link #awaitReady} waits for it.
     *
     * @param name of its folder under {@code target/servers} and of its log there
     * @param environment settings beside the port and the address
     */
    static ToolServer start(String name, Map<String, String> environment) {
        return start(name, freePort(), environment);
    }

    static ToolServer start(String name, int port, Map<String, String> environment) {
        Path folder = Path.of("target/servers").resolve(name).toAbsolutePath();
        delete(folder);
        copy(RUNTIME.resolve("usr/servers/aspirant/apps"), folder.resolve("servers/aspirant/apps"));
        copy(RUNTIME.resolve("usr/shared/resources"), folder.resolve("shared/resources"));
        for (String file : List.of("server.xml", "bootstrap.properties", "district-sign-in.xml")) {
            copyFile(
                    RUNTIME.resolve("usr/servers/aspirant").resolve(file),
                    folder.resolve("servers/aspirant").resolve(file));
        }
        return new ToolServer(name, folder, port, environment);
    }

    /** The address of the server, without a trailing slash. */
    String url() {
        return "http://localhost:" + port;
    }

    URI at(String path) {
        return URI.create(url() + path);
    }

    int port() {
        return port;
    }

    /** Where the server writes what it has to say. */
    Path log() {
        return folder.resolve(name + ".log");
    }

    /**
     * Everything that it has said so far, on its console, in its own file and in reports of
     * failures. What it says to nobody but its operator, in trace.log, is none of it.
     */
    String said() throws IOException {
        var all = new StringBuilder(Files.readString(log()));
        try (Stream<Path> files = Files.walk(folder.resolve("servers/aspirant/logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.endsWith("trace.log") ? "" : Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Waits until the server says it can take requests. */
    ToolServer awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended: " + lastLines());
            }
            if (answersReady()) {
                return this;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException(
                name + " is not ready after " + PATIENCE + ": " + lastLines());
    }

    /** SIGKILL: nothing is flushed, no hook runs. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts the server again on the same port with the same data. */
    ToolServer restart() {
        process = launch();
        return awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add(
                    "-javaagent:" + RUNTIME.resolve("bin/tools/ws-javaagent.jar").toAbsolutePath());
            command.add("-Xmx512m");
            // Servers that live for minutes: the second compiler takes more than it gives.
            command.add("-XX:TieredStopAtLevel=1");
            command.addAll(moduleOptions());
            command.add("-jar");
            command.add(RUNTIME.resolve("bin/tools/ws-server.jar").toAbsolutePath().toString());
            command.add("aspirant");
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            Map<String, String> env = builder.environment();
            env.keySet().removeIf(set -> set.startsWith("ASPIRANT_") || set.startsWith("DB_"));
            env.put("WLP_USER_DIR", folder.toString());
            env.put("keystore_password", "only-in-tests");
            env.put("HTTP_PORT", Integer.toString(port));
            env.put("ASPIRANT_BASE_URL", url());
            env.put("ASPIRANT_DATA", folder.resolve("data").toString());
            env.putAll(environment);
            return builder.directory(folder.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> moduleOptions() throws IOException {
        Path options = RUNTIME.resolve("lib/platform/java/java9.options");
        if (!Files.exists(options)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(options)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replace("\"", ""))
                    .toList();
        }
    }

    private boolean answersReady() {
        try {
            var request =
                    HttpRequest.newBuilder(at("/health/ready"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    /**
     * One below those that systems give to whoever takes any: until the server has started, nobody
     * who calls somebody gets it in between.
     */
    static int freePort() {
        return new SplittableRandom()
                .ints(12_000, 32_000)
                .filter(ToolServer::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** What an earlier test run left there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copyFile(file, to.resolve(from.relativize(file).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
