package redress;

import java.io.IOException;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.desk.kit.Work;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.letters.QuickGuide;

/** "Quick guide", found by Ctrl+K: two pages, shown in the program for PDFs, which prints them. */
final class GuideCommand {

    private GuideCommand() {}

    static Command with(Work work, Viewer viewer, UndoBar bar) {
        return Command.of("start.guide", Text.of("start.guide"), () -> show(work, viewer, bar))
                .withIcon("fth-printer");
    }

    private static void show(Work work, Viewer viewer, UndoBar bar) {
        work.run(() -> {
                    byte[] guide = new QuickGuide(new AccessiblePdf(Fonts.shipped())).pdf();
                    viewer.show(guide, "pdf");
                    return guide.length;
                })
                .orElse(IOException.class, e -> bar.note(Text.of("start.guide.no-viewer")))
                .start();
    }
}
