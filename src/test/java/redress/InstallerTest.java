package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.db.Host;

/** The three installers hold the same program; two of them cannot be run here, so that they agree is read from them. */
final class InstallerTest {

    private static final Path INSTALLER = Path.of("installer");

    @ParameterizedTest
    @ValueSource(strings = {"linux/build", "windows/build.ps1", "macos/build"})
    void each_system_takes_its_modules_options_version_and_licences_from_one_place(String script) throws IOException {
        String words = read(script).replace('\\', '/');

        assertThat(words)
                .contains(
                        "installer/modules.txt",
                        "installer/java-options.txt",
                        "redress/version.properties",
                        "target/redress.jar",
                        "src/main/resources/redress/THIRD-PARTY.txt",
                        "target/bom.*",
                        "META-INF/",
                        "LICENSE",
                        "--include-locales=en",
                        "-Xshare:dump");
        assertThat(words).as("no list of its own").doesNotContain("java.desktop", "TieredStopAtLevel");
    }

    @ParameterizedTest
    @CsvSource({"linux/files/redress,redress.Main", "windows/build.ps1,redress.Main", "macos/build,redress.Main"})
    void each_system_starts_the_class_the_jar_starts(String script, String start) throws IOException {
        assertThat(read(script)).contains(start);
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<mainClass>" + start + "</mainClass>");
    }

    @Test
    void the_runtime_has_every_module_it_is_asked_for() throws IOException {
        List<String> modules = Files.readAllLines(INSTALLER.resolve("modules.txt"));

        assertThat(modules)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(module -> assertThat(
                                ModuleLayer.boot().findModule(module).or(() -> known(module)))
                        .as(module)
                        .isPresent());
    }

    private static Optional<Module> known(String module) {
        return java.lang.module.ModuleFinder.ofSystem().find(module).map(found -> InstallerTest.class.getModule());
    }

    @Test
    void windows_keeps_its_upgrade_code_for_ever_and_the_program_out_of_the_folder_of_the_cases() throws IOException {
        assertThat(read("windows/build.ps1"))
                .contains(
                        "'3f3a2f0e-7a0e-4c3c-9f0b-5d9f2a6f1c58'",
                        "--win-per-user-install",
                        "'Programs\\Redress'",
                        "-Dprism.order=sw");
        assertThat(read("windows/allow-desks.ps1"))
                .as("the port Redress shares on")
                .contains("$Port = " + Host.PORT);
    }

    @Test
    void the_join_file_ends_the_same_everywhere() throws IOException {
        assertThat(read("linux/files/redress.xml")).contains("*.redress-join", "application/x-redress-join");
        assertThat(read("linux/files/redress.desktop"))
                .contains("Exec=redress %f", "MimeType=application/x-redress-join;");
        assertThat(read("windows/build.ps1").replace('\\', '/') + read("macos/build"))
                .contains("'--file-associations', 'installer/windows/join-file.properties'")
                .contains("--file-associations installer/macos/join-file.properties");
        for (String system : List.of("windows", "macos")) {
            assertThat(read(system + "/join-file.properties"))
                    .contains("extension=redress-join", "mime-type=application/x-redress-join");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"preinst", "postinst", "prerm", "postrm"})
    void no_script_of_the_package_goes_near_the_cases(String script) throws IOException {
        String deeds = Pattern.compile("(?m)^#.*$")
                .matcher(read("linux/files/" + script))
                .replaceAll("");

        assertThat(deeds).doesNotContain("rm ", ".local", "share/redress", "HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux/files/redress.metainfo.xml", "linux/files/redress.xml", "icon/redress.svg"})
    void what_the_desktop_reads_is_well_formed(String file) throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        try (InputStream in = Files.newInputStream(INSTALLER.resolve(file))) {
            assertThat(xml.newDocumentBuilder().parse(in).getDocumentElement()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512, 1024})
    void the_icon_is_there_in_every_size(int size) throws IOException {
        assertThat(ImageIO.read(
                        INSTALLER.resolve("icon/redress-" + size + ".png").toFile()))
                .satisfies(icon -> assertThat(icon.getWidth()).isEqualTo(size))
                .satisfies(icon -> assertThat(icon.getHeight()).isEqualTo(size));
    }

    @Test
    void the_packed_icons_hold_the_pictures_and_the_window_shows_the_same() throws IOException {
        byte[] ico = Files.readAllBytes(INSTALLER.resolve("icon/redress.ico"));
        byte[] icns = Files.readAllBytes(INSTALLER.resolve("icon/redress.icns"));
        for (int size : List.of(16, 32, 128, 256)) {
            byte[] picture = Files.readAllBytes(INSTALLER.resolve("icon/redress-" + size + ".png"));
            assertThat(holds(ico, picture)).as("ico, " + size).isTrue();
            assertThat(holds(icns, picture)).as("icns, " + size).isTrue();
        }
        for (int size : List.of(16, 32, 48, 128)) {
            Path window = Path.of("src/main/resources/redress/desk/icon/redress-" + size + ".png");
            assertThat(window).hasSameBinaryContentAs(INSTALLER.resolve("icon/redress-" + size + ".png"));
        }
    }

    private static boolean holds(byte[] file, byte[] part) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_was_not_run_is_said_where_it_is_described() throws IOException {
        try (Stream<Path> pages =
                Stream.of("windows/README.md", "macos/README.md").map(INSTALLER::resolve)) {
            assertThat(pages).allSatisfy(page -> assertThat(page).content().contains("Not run here"));
        }
        assertThat(Arrays.asList("windows/build.ps1", "windows/allow-desks.ps1", "macos/build"))
                .allSatisfy(script -> assertThat(read(script)).contains("Not run by its authors"));
        assertThat(read("workflow.yml")).contains("It has not been run");
    }

    private static String read(String file) throws IOException {
        return Files.readString(INSTALLER.resolve(file));
    }
}
