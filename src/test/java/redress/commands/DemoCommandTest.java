package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.commands.Ran.redress;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.Database;

/** One demonstration made twice into the same folder; the tests look at what is there after the second. */
class DemoCommandTest {

    private static final String CASES = "30";
    private static final List<String> SCREENS = List.of(
            "today",
            "cases",
            "reports",
            "new-empty",
            "new-filled",
            "new-why",
            "case",
            "case-why",
            "case-acknowledge",
            "case-respond",
            "help",
            "people",
            "person",
            "today-put-aside",
            "today-what-changed",
            "learning",
            "today-dark",
            "today-contrast",
            "today-200-percent",
            "case-dark",
            "case-contrast",
            "case-200-percent",
            "setup-1-council",
            "setup-2-holidays",
            "setup-3-procedure",
            "setup-4-you",
            "setup-5-signing-in",
            "setup-6-where");

    @TempDir
    static Path folder;

    private static Ran ran;

    /** In a process of its own: once a demonstration has drawn, the windows of other tests get no keys in that one. */
    @BeforeAll
    static void demonstrateWhereAnEarlierOneWas() throws IOException, InterruptedException {
        DemoFolder earlier = DemoFolder.fresh(out());
        Files.writeString(earlier.part("letters").resolve("old.pdf"), "of the first one");
        Files.writeString(out().resolve("notes.txt"), "the user's own");
        ran = demo(CASES);
    }

    private static Ran demo(String cases) throws IOException, InterruptedException {
        Path said = folder.resolve("said-" + cases);
        Process process = Started.main(
                said,
                List.of("-Djava.util.logging.config.file=" + everythingLogged(), "-Duser.home=" + folder),
                OnFirstJune.class.getName(),
                "demo",
                "--out",
                out().toString(),
                "--cases",
                cases);
        int status = process.waitFor();
        Path err = said.resolveSibling(said.getFileName() + ".err");
        return new Ran(status, Files.readString(said), Files.readString(err));
    }

    /** All that anybody logs, the libraries too, goes into log.txt. */
    private static Path everythingLogged() throws IOException {
        return Files.writeString(folder.resolve("logging.properties"), """
                handlers = java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern = %s
                java.util.logging.FileHandler.append = true
                java.util.logging.FileHandler.level = ALL
                java.util.logging.FileHandler.formatter = java.util.logging.SimpleFormatter
                .level = INFO
                redress.level = ALL
                org.jdbi.level = ALL
                org.flywaydb.level = ALL
                org.apache.level = ALL
                com.itextpdf.level = ALL
                """.formatted(folder.resolve("log.txt")));
    }

    @Test
    void nobodysDataIsInALogAFileNameOrWhatTheProgramSays() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Database database = Database.open(out().resolve("cases").resolve("cases"), Ran.CLOCK)) {
            database.read(handle -> handle.createQuery(
                                    "select name, organisation, address, postcode, email, telephone from person")
                            .mapToMap()
                            .list())
                    .forEach(person -> person.forEach((column, value) ->
                            pieces(column, String.valueOf(value)).forEach(told::add)));
        }
        assertThat(told).hasSizeGreaterThan(60);
        List<String> names;
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.map(file -> file.getFileName().toString().replace('-', ' '))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(100);
        String log = Files.readString(folder.resolve("log.txt"));
        assertThat(log.contains("org.jdbi")).as("something is logged at all").isTrue();
        String said = log + ran.out() + ran.err() + String.join("\n", names);
        assertThat(told)
                .allSatisfy(piece -> assertThat(Pattern.compile(
                                        "\\b" + Pattern.quote(piece) + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(said)
                                .results()
                                .map(hit -> said.substring(
                                        Math.max(0, hit.start() - 60), Math.min(said.length(), hit.end() + 60))))
                        .as(piece)
                        .isEmpty());
    }

    /** A name word by word, an address line by line; the rest as it is. */
    private static Stream<String> pieces(String column, String value) {
        Stream<String> pieces = switch (column) {
            case "name" -> Stream.concat(Stream.of(value), Stream.of(value.split("[\\s.]+")));
            case "address" -> value.lines();
            default -> Stream.of(value);
        };
        // one of them is called as the month is
        return pieces.map(String::strip).filter(piece -> piece.length() > 3 && !piece.equals("June"));
    }

    private static Path out() {
        return folder.resolve("demo");
    }

    @Test
    void everyScreenIsDrawnInTheSizeOfAWindowAndWithSomethingOnIt() throws IOException {
        assertThat(ran.err()).isEmpty();
        for (String screen : SCREENS) {
            BufferedImage picture = picture(out().resolve("screens").resolve(screen + ".png"));
            assertThat(List.of(picture.getWidth(), picture.getHeight()))
                    .as(screen)
                    .containsExactly(1280, 800);
            assertThat(colours(picture)).as("colours of " + screen).isGreaterThan(40);
        }
    }

    @Test
    void noTwoScreensAreTheSamePicture() throws IOException {
        try (Stream<Path> files = Files.list(out().resolve("screens"))) {
            List<Path> all = files.toList();
            assertThat(all.stream().map(DemoCommandTest::content).distinct()).hasSameSizeAs(all);
            assertThat(ran.out()).contains(all.size() + " pictures of the screens");
        }
    }

    @Test
    void theContactSheetShowsThemAllAndIsLargerThanAnyOfThem() throws IOException {
        BufferedImage sheet = picture(out().resolve("screens.png"));
        assertThat(sheet.getWidth()).isGreaterThan(1280);
        assertThat(sheet.getHeight()).isGreaterThan(SCREENS.size() / 3 * 300);
    }

    @Test
    void aDemonstrationTakesThePlaceOfAnEarlierOneAndLeavesTheUsersFilesAlone() throws IOException {
        assertThat(out().resolve("letters").resolve("old.pdf")).doesNotExist();
        assertThat(out().resolve("notes.txt")).hasContent("the user's own");
        try (Stream<Path> parts = Files.list(out())) {
            assertThat(parts.map(part -> part.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "README.txt",
                            "notes.txt",
                            "bundle",
                            "cases",
                            "letters",
                            "guide",
                            "pack",
                            "report",
                            "screens",
                            "screens.png");
        }
    }

    @Test
    void theLastLineSaysWhereTheCasesAreAndTheyAreWhole() {
        Path file = out().resolve("cases").resolve("cases.mv.db");
        assertThat(ran.lastLine()).isEqualTo("The cases are in " + file);
        assertThat(redress("verify", "--database", file.toString()).lastLine()).isEqualTo("ok");
        assertThat(redress("cases", "--database", file.toString()).lines()).hasSize(Integer.parseInt(CASES));
    }

    @Test
    void lettersAndReportAreThereAsPdfAndAsPictures() throws IOException {
        assertThat(out().resolve("letters")).isDirectoryContaining("glob:**acknowledgement.pdf");
        assertThat(out().resolve("letters").resolve("acknowledgement-1.png")).exists();
        assertThat(out().resolve("report").resolve("annual.pdf")).exists();
        assertThat(colours(picture(out().resolve("report").resolve("page-1.png"))))
                .isGreaterThan(40);
    }

    @Test
    void thePapersOfOneCaseAreBoundAndWhatHasNoPagesLiesBesideThem() throws IOException {
        assertThat(out().resolve("bundle"))
                .isDirectoryContaining("glob:**SM-*.pdf")
                .isDirectoryContaining("glob:**SM-*.zip");
        assertThat(colours(picture(out().resolve("bundle").resolve("page-1.png"))))
                .isGreaterThan(20);
        assertThat(out().resolve("bundle").resolve("page-3.png")).exists();
    }

    @Test
    void anOfficersPackIsThereAsAnEmailWithItsPapersAndTheirPictures() throws IOException {
        Path pack = out().resolve("pack");
        assertThat(pack)
                .isDirectoryContaining("glob:**-pack.eml")
                .isDirectoryContaining("glob:**-briefing.pdf")
                .isDirectoryContaining("glob:**-briefing-1.png")
                .isDirectoryContaining("glob:**-reply-form.docx")
                .isDirectoryContaining("glob:**-acknowledgement.pdf");
    }

    @Test
    void aFolderWithFilesOfTheSameNamesThatNoDemonstrationMadeIsLeftAlone() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own").resolve("letters"));
        Files.writeString(own.resolve("to-my-aunt.txt"), "Dear aunt");

        Ran refused = redress("demo", "--out", own.getParent().toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaint()).endsWith("Choose an empty folder.");
        assertThat(own.resolve("to-my-aunt.txt")).hasContent("Dear aunt");
    }

    private static BufferedImage picture(Path file) throws IOException {
        assertThat(file).exists();
        return ImageIO.read(file.toFile());
    }

    private static long colours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }

    private static String content(Path file) {
        try {
            return java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
