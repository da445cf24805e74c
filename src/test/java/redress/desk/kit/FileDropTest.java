package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FileDropTest {

    @TempDir
    Path folder;

    private final List<Path> files = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final FileDrop both = FileDrop.ofFilesAndText(files::addAll, words::add);
    private final FileDrop onlyFiles = FileDrop.ofFiles(files::addAll);

    @Test
    void filesAreTakenWhoeverHasTheKeyboard() {
        Path one = folder.resolve("one.eml");
        assertThat(dropped(content -> content.putFiles(List.of(one.toFile())), both, true))
                .isTrue();
        assertThat(dropped(content -> content.putFiles(List.of(one.toFile())), onlyFiles, false))
                .isTrue();
        assertThat(files).containsExactly(one, one);
        assertThat(words).isEmpty();
    }

    @Test
    void textIsTakenOnlyWhereNoFieldWantsIt() {
        assertThat(dropped(content -> content.putString("Dear Sir"), both, true))
                .isFalse();
        assertThat(dropped(content -> content.putString("Dear Sir"), onlyFiles, false))
                .isFalse();
        assertThat(dropped(content -> content.putString(" "), both, false)).isFalse();
        assertThat(dropped(content -> content.putString("Dear Sir"), both, false))
                .isTrue();
        assertThat(words).containsExactly("Dear Sir");
        assertThat(files).isEmpty();
    }

    @Test
    void aDocumentIsShownFromAFolderOfItsOwnUnderANameThatTellsNothing() throws IOException {
        List<File> shown = new ArrayList<>();
        new Viewer(shown::add).show(new byte[] {1, 2, 3}, "pdf");
        Path file = shown.get(0).toPath();
        assertThat(file.getFileName()).hasToString("document.pdf");
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    private static boolean dropped(java.util.function.Consumer<ClipboardContent> fill, FileDrop drop, boolean typing) {
        Callable<Boolean> act = () -> {
            ClipboardContent content = new ClipboardContent();
            fill.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
            return drop.take(Clipboard.getSystemClipboard(), typing);
        };
        return WaitForAsyncUtils.waitForAsyncFx(5_000, act);
    }
}
