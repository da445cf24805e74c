package redress.desk.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {

    @TempDir
    Path folder;

    @Test
    void aMissingLibraryIsNamedWithItsPackage() throws IOException {
        Path known = Files.writeString(folder.resolve("cache"), "libz.so.1\0libpango-1.0.so.0\0");

        assertThat(Libraries.missing(known, ""))
                .hasValueSatisfying(words -> assertThat(words).contains("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));
    }

    @Test
    void oneThatTheSystemKnowsOrThatLiesOnTheLibraryPathIsNotMissing() throws IOException {
        Path known = Files.writeString(folder.resolve("cache"), "libz.so.1\0libpangoft2-1.0.so.0\0");
        assertThat(Libraries.missing(known, "")).isEmpty();

        Path unaware = Files.writeString(folder.resolve("other"), "libz.so.1\0");
        Files.createFile(folder.resolve("libpangoft2-1.0.so.0"));
        assertThat(Libraries.missing(unaware, "/nowhere" + java.io.File.pathSeparator + folder))
                .isEmpty();
    }

    @Test
    void whereTheSystemKeepsNoListNothingIsSaidToBeMissing() {
        assertThat(Libraries.missing(folder.resolve("none"), "")).isEmpty();
    }
}
