package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void here() {
        System.setProperty("redress.home", folder.resolve("home").toString());
    }

    @AfterEach
    void nowhere() {
        System.clearProperty("redress.home");
    }

    @Test
    void casesAreLookedForWhereSetupPutThem() {
        assertThat(Homes.cases()).isEqualTo(folder.resolve("home"));

        Homes.remember(folder.resolve("elsewhere"));

        assertThat(Homes.cases()).isEqualTo(folder.resolve("elsewhere"));
    }

    @Test
    void aNoteThatNamesNoFolderLeavesTheCasesAtHome() throws IOException {
        Homes.remember(folder.resolve("elsewhere"));
        Files.write(folder.resolve("home").resolve("where-cases-are.txt"), new byte[] {0, 1, (byte) 0xff});

        assertThat(Homes.cases()).isEqualTo(folder.resolve("home"));
    }
}
