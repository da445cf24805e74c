package redress.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Happening;
import redress.casework.Papers;
import redress.casework.ProposedDates;
import redress.documents.SafeFile;
import redress.documents.mail.Attachment;
import redress.documents.mail.MailDraft;
import redress.documents.mail.Taken;
import redress.letters.CaseBundle;
import redress.letters.Packs;

/** The papers of two cases of a demonstration: one sent to its officer by e-mail, one bound for an ombudsman. */
final class DemoPapers {

    private static final String NOTE = """
            9 March, 10:15. She rang again. The crew went past while she stood at the gate.
            10 March, 09:40. We rang back: the round has a new driver this week.
            """;

    private final Cases cases;
    private final Papers papers;

    DemoPapers(Cases cases, Papers papers) {
        this.cases = cases;
        this.papers = papers;
    }

    /**
     * Writes the e-mail of an open case to whoever holds it, what is attached to it, and the pages of its PDFs as pictures.
     *
     * @return the case; empty where no open case is with an officer
     */
    Optional<CaseState> pack(Packs packs, Path folder) {
        Optional<CaseState> held = cases.openCases().stream()
                .filter(state -> state.holder().isPresent()
                        && state.letters().stream().anyMatch(l -> l.sent().isPresent()))
                .findFirst();
        return held.map(state -> {
            CaseState noted = noted(state);
            String officer = noted.holder().map(Happening.Allocated::officer).orElseThrow();
            ProposedDates dates = ProposedDates.of(noted, cases.today());
            MailDraft mail = packs.pack(
                    noted, new Packs.Plan(packs.officer(officer), cases.today(), dates.draft(), dates.chase()));
            SafeFile.write(folder.resolve(noted.reference() + "-pack.eml"), mail.eml());
            mail.attachments().forEach(attachment -> keep(attachment, folder));
            return noted;
        });
    }

    private static void keep(MailDraft.Attachment attachment, Path folder) {
        SafeFile.write(folder.resolve(attachment.name()), attachment.content());
        if (attachment.mediaType().equals("application/pdf")) {
            PagePngs.write(attachment.content(), folder, attachment.name().replaceFirst("\\.pdf$", ""));
        }
    }

    /** Binds all papers of a case, with the pages as pictures. @return how many papers are in it */
    int bind(CaseBundle bundles, CaseState state, Path folder) throws IOException {
        CaseState noted = noted(cases.state(state.caseId())); // the pack may have been of the same case
        List<CaseBundle.Item> all = bundles.of(noted);
        Path pdf = folder.resolve(noted.reference() + ".pdf");
        bundles.make(noted, all, pdf, read -> true);
        PagePngs.write(Files.readAllBytes(pdf), folder, "page");
        return all.size();
    }

    /** With a file that has no pages of its own. */
    private CaseState noted(CaseState state) {
        Taken note = Taken.of(List.of(Attachment.text("Log of calls.txt", NOTE)), cases.today());
        return papers.file(state, note, UUID.randomUUID());
    }
}
