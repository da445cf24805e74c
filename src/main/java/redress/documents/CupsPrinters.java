package redress.documents;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Printers as CUPS knows them, asked with its own commands. CUPS takes the PDF as it is and tells of each job whether its queue
 * has it; Java's own printing needs a further command (lpr) that many machines lack, and loses what is asked of the sheet.
 */
final class CupsPrinters implements Printers {

    private static final int PATIENCE_SECONDS = 30;

    private final Path commands;

    private CupsPrinters(Path commands) {
        this.commands = commands;
    }

    /** Where this machine has the commands. */
    static Optional<CupsPrinters> here() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(folder -> isCommand(folder.resolve("lp")) && isCommand(folder.resolve("lpstat")))
                .map(CupsPrinters::new)
                .findFirst();
    }

    private static boolean isCommand(Path file) {
        return file.toFile().canExecute();
    }

    @Override
    public List<Printer> all() {
        String usual = answer(List.of("lpstat", "-d")).words();
        return answer(List.of("lpstat", "-e"))
                .words()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith("lpstat:"))
                .map(name -> new Printer(name, turns(name), usual.endsWith(": " + name)))
                .sorted(Comparator.comparing((Printer printer) -> !printer.usual())
                        .thenComparing(Printer::name))
                .toList();
    }

    private boolean turns(String name) {
        return isCommand(commands.resolve("lpoptions"))
                && answer(List.of("lpoptions", "-p", name, "-l"))
                        .words()
                        .lines()
                        .anyMatch(line -> (line.startsWith("Duplex/") && line.contains("DuplexNoTumble"))
                                || (line.startsWith("sides") && line.contains("two-sided-long-edge")));
    }

    @Override
    public void print(byte[] pdf, String title, PrintOrder order) {
        String name = order.printer().name();
        String state = answer(List.of("lpstat", "-p", name)).words();
        if (state.contains(" disabled ")) {
            throw new DocumentException("The printer " + name + " is stopped. Start it again, or choose another.");
        }
        Answer taken = answer(
                List.of(
                        "lp",
                        "-d",
                        name,
                        "-n",
                        Integer.toString(order.copies()),
                        "-t",
                        title,
                        "-o",
                        "sides=" + (order.bothSides() ? "two-sided-long-edge" : "one-sided"),
                        "-o",
                        "media=A4"),
                pdf);
        if (taken.exit() != 0) {
            throw notTaken(name, taken.words().replaceFirst("^lp: ", "").strip());
        }
    }

    static DocumentException notTaken(String printer, String reason) {
        return new DocumentException("The printer " + printer + " did not take it"
                + (reason.isEmpty() ? "." : " (" + reason.lines().findFirst().orElse("") + ").")
                + " Look whether it is switched on, or choose another, then print again.");
    }

    /** What a command said, on whichever stream, and how it ended. */
    private record Answer(int exit, String words) {}

    private Answer answer(List<String> command) {
        return answer(command, new byte[0]);
    }

    private Answer answer(List<String> command, byte[] input) {
        ProcessBuilder builder = new ProcessBuilder(located(command)).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("LANGUAGE");
        try {
            Process process = builder.start();
            CompletableFuture<byte[]> words = CompletableFuture.supplyAsync(() -> read(process));
            boolean fed = feed(process, input);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Answer(1, "it does not answer");
            }
            return new Answer(fed ? process.exitValue() : 1, new String(words.join(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Answer(1, "the printing system does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(1, "it was interrupted");
        }
    }

    private List<String> located(List<String> command) {
        List<String> located = new ArrayList<>(command);
        located.set(0, commands.resolve(command.get(0)).toString());
        return located;
    }

    /** False where the command refused at once and took no input. */
    private static boolean feed(Process process, byte[] input) {
        try (OutputStream into = process.getOutputStream()) {
            into.write(input);
            return true;
        } catch (IOException refused) {
            return input.length == 0;
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
