package redress.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseState;
import redress.documents.SafeFile;
import redress.letters.Letter;
import redress.letters.Letters;

/** The letters of a demonstration: each as PDF, and of the first of each kind also its pages as pictures. */
final class DemoLetters {

    private final Letters letters;
    private final Path folder;
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

    /** The case with the most letters; empty where none was written. */
    Optional<CaseState> thickest() {
        return thickest;
    }
}
