package redress.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import redress.casework.LargeCouncil;

/**
 * The start of Redress over 20,000 cases, until Today shows its rows, beside a bare window, each as a process of its own
 * and in turn, with the options of the installed program; first as after an installation, then with the archive of its
 * classes that Java makes when it is closed. Aims: the first window at most 1.5 x the bare one, Today at most 2.5 x. Run
 * its main on the test class path; on a display if there is one, else without. -Dstart.java=FILE takes another runtime
 * (such as the packaged one), -Dstart.rounds=N another number of rounds.
 */
public final class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("start.rounds", 7);
    private static final Path PLACE = Path.of("target", "start");
    private static final Path CASES = Path.of("target", "large");

    /** What is started, and until what it is waited for. */
    enum Start {
        BARE,
        WINDOW,
        TODAY
    }

    /** Milliseconds since the process began, and of all its threads on a processor. */
    private record Took(long wall, long processor) {}

    private final String classPath;

    private StartBenchmark(String classPath) {
        this.classPath = classPath;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        LargeCouncil.open().close();
        Files.createDirectories(PLACE);
        StartBenchmark benchmark = new StartBenchmark(jars());
        benchmark.compare("first start", false);
        benchmark.compare("later starts", true);
    }

    /** Java keeps an archive for jars only, so each folder of the class path becomes one. */
    private static String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? jar(path, jars.size()).toString() : entry);
        }
        return String.join(java.io.File.pathSeparator, jars);
    }

    private static Path jar(Path folder, int number) throws IOException {
        Path jar = PLACE.resolve("part-" + number + ".jar").toAbsolutePath();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private void compare(String which, boolean archived) throws IOException, InterruptedException {
        Map<Start, List<Took>> times = new EnumMap<>(Start.class);
        for (Start start : Start.values()) {
            times.put(start, new ArrayList<>());
            if (archived) {
                took(start, List.of("-XX:ArchiveClassesAtExit=" + archive(start)));
            }
        }
        for (int round = 0; round <= ROUNDS; round++) {
            for (Start start : Start.values()) {
                Took time = took(
                        start,
                        archived
                                ? List.of("-XX:SharedArchiveFile=" + archive(start), "-Xshare:auto")
                                : List.of("-Xshare:auto"));
                if (round > 0) { // the first one fills the disk's cache
                    times.get(start).add(time);
                }
            }
        }
        System.out.println(which + ", medians of " + ROUNDS + ":");
        for (Start start : Start.values()) {
            System.out.printf(
                    "  %-6s %s; processor %s%n",
                    start.name().toLowerCase(Locale.ROOT),
                    besideBare(times, start, Took::wall),
                    besideBare(times, start, Took::processor));
        }
    }

    private static String besideBare(Map<Start, List<Took>> times, Start start, ToLongFunction<Took> which) {
        long median = median(times.get(start), which);
        return "%d ms (%.2f x)".formatted(median, median / (double) median(times.get(Start.BARE), which));
    }

    private static Path archive(Start start) {
        return PLACE.resolve(start == Start.BARE ? "bare.jsa" : "redress.jsa").toAbsolutePath();
    }

    private static long median(List<Took> times, ToLongFunction<Took> which) {
        return times.stream().mapToLong(which).sorted().toArray()[times.size() / 2];
    }

    private Took took(Start start, List<String> archive) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty(
                "start.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Files.readAllLines(Path.of("installer", "java-options.txt")).stream()
                .filter(option -> !option.startsWith("-Xshare"))
                .toList());
        command.addAll(archive);
        command.add("-Xlog:disable");
        if (System.getenv("DISPLAY") == null) {
            List.of("glass.platform=Monocle", "monocle.platform=Headless", "prism.order=sw", "java.awt.headless=true")
                    .forEach(property -> command.add("-D" + property));
            command.add("-Dheadless.geometry=1920x1200-32");
        }
        Stream.of(System.getProperty("start.options", "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.add("-Dredress.home=" + CASES.toAbsolutePath());
        command.addAll(List.of("-cp", classPath, Started.class.getName(), start.name()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var told = process.getInputStream()) {
            String[] millis = new String(told.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1);
            process.waitFor();
            return new Took(Long.parseLong(millis[0]), Long.parseLong(millis[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
