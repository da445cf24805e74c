package redress.desk.casefile;

import java.io.IOException;
import redress.casework.Officers;
import redress.desk.kit.Text;
import redress.desk.kit.Viewer;
import redress.letters.Packs;

/** What the acts about officers work with. */
public record OfficerDesk(Officers officers, Packs packs, Viewer viewer) {

    /** Opens an e-mail draft in the user's mail program. @return the sentence that says so, or what to do */
    public String open(byte[] draft) {
        try {
            viewer.show(draft, "eml");
            return Text.of("officers.mail.opened");
        } catch (IOException noProgram) {
            return Text.of("officers.mail.not-opened");
        }
    }
}
