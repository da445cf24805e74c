package redress.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseState;
import redress.documents.PdfLinter;
import redress.documents.SafeFile;
import redress.letters.Letter;
import redress.letters.Letters;

/** The letters of a demonstration: each as PDF, and of the first of each kind also its pages as pictures. */
final class DemoLetters {

    private final Letters letters;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private int written;
    private int most;
    private Optional<CaseState> thickest = Optional.empty();

    DemoLetters(Letters letters, Path folder) {
        this.letters = letters;
        this.folder = folder;
    }

    void keep(CaseState state) {
        List<Letter> all = letters.of(state.caseId());
        for (Letter letter : all) {
            byte[] pdf = letters.pdf(letter.id());
            PdfLinter.complaints(pdf).forEach(fault -> faults.add(letter.purpose() + ": " + fault));
            SafeFile.write(folder.resolve(state.reference() + "-" + letter.purpose() + ".pdf"), pdf);
            if (!Files.exists(folder.resolve(letter.purpose() + "-1.png"))) {
                PagePngs.write(pdf, folder, letter.purpose());
            }
        }
        written += all.size();
        if (all.size() > most) {
            most = all.size();
            thickest = Optional.of(state);
        }
    }

    int written() {
        return written;
    }

    /** What somebody who listens to the letters would stumble over, one sentence each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The case with the most letters; empty where none was written. */
    Optional<CaseState> thickest() {
        return thickest;
    }
}
