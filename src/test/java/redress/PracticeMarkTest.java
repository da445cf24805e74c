package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeMarkTest {

    @TempDir
    Path home;

    @Test
    void thePracticeFolderGoesWithAllInItAndTheCouncilsOwnStays() throws IOException {
        Path practice = home.resolve("practice");
        Files.createDirectories(practice.resolve("drafts"));
        Files.writeString(practice.resolve("cases.mv.db"), "made up");
        Files.writeString(practice.resolve("drafts").resolve("intake.draft"), "made up");
        Files.writeString(home.resolve("cases.mv.db"), "the council's own");

        PracticeMark.remove(practice);
        PracticeMark.remove(home);

        assertThat(practice).doesNotExist();
        assertThat(home.resolve("cases.mv.db")).hasContent("the council's own");
    }
}
