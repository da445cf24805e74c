package redress.commands;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program started as a process of its own, as a user starts it. */
final class Started {

    private Started() {}

    static Process redress(Path out, List<String> jvm, String... args) throws IOException {
        return main(out, jvm, "redress.Main", args);
    }

    /** @param started the class whose main method is run; what it says goes into out, its complaints into out.err */
    static Process main(Path out, List<String> jvm, String started, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), started));
        command.addAll(List.of(args));
        File err = out.resolveSibling(out.getFileName() + ".err").toFile();
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err)
                .start();
    }
}
