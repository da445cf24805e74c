package redress.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Export;
import redress.casework.LetterMark;
import redress.casework.Setup;
import redress.db.Database;
import redress.documents.Fonts;
import redress.documents.SafeFile;
import redress.letters.Letter;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.letters.Reproduction;
import redress.letters.ShippedTemplates;
import redress.procedure.LetterPurpose;
import redress.procedure.NearestWord;

/** Writes a letter of a case, keeps it with the case, and gives a copy of the very bytes kept. */
@Command(
        name = "letter",
        description = "Writes a letter, keeps it with its case as written and not sent, and puts a copy into a file.",
        mixinStandardHelpOptions = true)
final class LetterCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--case", required = true, paramLabel = "REF", description = "The reference of the case.")
    private String reference = "";

    @Option(
            names = "--template",
            required = true,
            paramLabel = "ID",
            description = "Which letter: acknowledgement, closure, thank-you ...")
    private String template = "";

    @Option(
            names = "--again",
            description =
                    "Writes nothing new: makes the newest kept letter of this template again, from the version of its"
                            + " template and the data it was made from.")
    private boolean again;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "Where the copy goes.")
    private String out = "";

    LetterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (!ShippedTemplates.ids().contains(LetterPurpose.modelOf(template))) {
            throw new WrongUsage("There is no template \"" + Terminal.plain(template) + "\". "
                    + NearestWord.hint(template, ShippedTemplates.ids()));
        }
        Path file = Paths.of(out);
        try (Database opened = database.open(terminal)) {
            Cases cases = new Cases(opened, terminal.clock());
            Letters letters = new Letters(opened, cases, new Setup(opened, terminal.clock()), terminal.clock());
            CaseState state = cases.find(reference)
                    .orElseThrow(() -> new CommandFailed("There is no case " + Terminal.plain(reference)
                            + ". Look for it with: redress cases --search WORDS"));
            if (again) {
                cases.traces().leaves(Export.ofCase(state.caseId()));
                SafeFile.write(file, new Reproduction(opened, Fonts.shipped()).pdf(newest(letters.of(state.caseId()))));
                terminal.line(state.reference() + "\t" + template + "\t" + file);
                return;
            }
            LetterDraft draft = LetterDraft.plain(template, cases.today());
            SafeFile.write(file, letters.preview(state, draft));
            long kept = newest(letters.write(state, draft, Setup.SIGNED_IN, UUID.randomUUID()));
            cases.traces().leaves(Export.ofCase(state.caseId()));
            SafeFile.write(file, letters.pdf(kept));
            terminal.line(state.reference() + "\t" + template + "\t" + file);
        }
    }

    private long newest(List<Letter> kept) {
        return kept.stream()
                .filter(letter -> letter.template().equals(template))
                .mapToLong(Letter::id)
                .max()
                .orElseThrow(() -> new CommandFailed(
                        "No such letter was written for this case yet. Leave out --again to write it."));
    }

    private static long newest(CaseState state) {
        return state.letters().stream().mapToLong(LetterMark::letterId).max().orElseThrow();
    }
}
