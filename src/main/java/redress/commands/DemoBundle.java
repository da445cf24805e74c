package redress.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.documents.AccessiblePdf;
import redress.documents.Bundle;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.SafeFile;
import redress.letters.Letter;
import redress.letters.Letters;

/** All papers of one case bound into one PDF, as an ombudsman asks for them; what has no pages in a ZIP beside it. */
final class DemoBundle {

    private static final String NOTE = """
            A note of a call, kept as a plain file. It has no pages of its own,
            so it goes into the ZIP beside the bundle and is listed on its first page.
            """;

    private DemoBundle() {}

    /** Writes the bundle, its pages as pictures, and the ZIP. @return how many papers are in it */
    static int write(Cases cases, Letters letters, CaseState state, Path folder) {
        List<Bundle.Paper> papers = new ArrayList<>();
        for (Letter letter : letters.of(state.caseId())) {
            papers.add(new Bundle.Paper(letter.written() + " " + letter.purpose() + ".pdf", letters.pdf(letter.id())));
        }
        papers.add(new Bundle.Paper("note of a call.txt", NOTE.getBytes(StandardCharsets.UTF_8)));
        Imprint imprint = new Imprint(
                "Papers of case " + state.reference(),
                cases.today().atStartOfDay(ZoneOffset.UTC).toInstant(),
                "bundle " + state.reference());
        Bundle.Made made = new Bundle(new AccessiblePdf(Fonts.shipped())).write(papers, imprint);
        SafeFile.write(folder.resolve(state.reference() + ".pdf"), made.pdf());
        made.zip().ifPresent(zip -> SafeFile.write(folder.resolve(state.reference() + ".zip"), zip));
        PagePngs.write(made.pdf(), folder, "page");
        return papers.size();
    }
}
