package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.casework.AuditKind;
import redress.casework.AuditLine;
import redress.casework.AuditTrail;
import redress.casework.AuditWanted;
import redress.casework.CaseState;
import redress.casework.Export;
import redress.casework.SampleCouncil;

/** Whatever leaves the program leaves a row in the audit, by ids alone. */
class ExportsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Pattern WRITES = Pattern.compile(
            "SafeFile\\.write\\(|Files\\.write\\(|printers\\.print\\(|showSaveDialog\\(|bundles\\(\\)\\.make\\(");
    private static final Pattern TRACED =
            Pattern.compile("\\.leaves?\\(|leaving|traces\\(\\)|Change\\.once\\(|save\\(\\s*file,\\s*Export");

    /** What writes files that are not an export of what is in the database, with the reason. */
    private static final List<String> NO_EXPORT = List.of(
            "desk/importing/LeftOut.java", // rows of the user's own spreadsheet, of which nothing was stored
            "desk/kit/Choose.java", // only asks for the place
            "desk/kit/DraftFolder.java", // drafts on this computer
            "desk/kit/Outbox.java", // an e-mail whose making is in the audit: letter.send, officer.mail, officer.chase
            "desk/kit/Snapshots.java", // pictures of screens for the demonstration
            "desk/kit/Viewer.java", // a look at a document of a case whose opening is in the audit
            "desk/letters/StationeryTab.java", // a test sheet without a case
            "desk/shell/SettingsFile.java", // colours and text size of this computer
            "commands/DemoCommand.java", // the demonstration's made-up cases
            "commands/DemoFolder.java",
            "commands/DemoLetters.java",
            "commands/DemoPapers.java",
            "commands/PagePngs.java",
            "commands/ProblemLog.java"); // what went wrong, without personal data

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LIST   | cases   | Printed or exported a list             | list cases
                    CASE   | 1       | Printed or saved papers of a case      | SM-2026-0001
                    PERSON | 1       | Exported what is held about a person   | person 1
                    REPORT | 2025-26 | Printed or exported a report           | report 2025-26
                    AUDIT  | rows    | Printed or exported the audit          | ''
                    PAGE   | roles   | Printed a page that names nobody       | page roles
                    """)
    void eachKindOfExportIsToldInTheAudit(Export.Kind kind, String subject, String what, String about) {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            CaseState state = council.open(SampleCouncil.complaint(MONDAY));
            assertThat(state.caseId()).isEqualTo(1);
            council.cases.traces().leaves(new Export(kind, subject));

            AuditLine newest = new AuditTrail(council.database)
                    .page(
                            new AuditWanted(
                                    AuditWanted.ALL.account(),
                                    java.util.Optional.of(AuditKind.EXPORTS),
                                    "",
                                    AuditWanted.ALL.from(),
                                    AuditWanted.ALL.to()),
                            Long.MAX_VALUE,
                            5)
                    .get(0);
            assertThat(newest.what()).isEqualTo(what);
            assertThat(newest.subject()).isEqualTo(about);
        }
    }

    @Test
    void everyScreenAndCommandThatWritesOrPrintsLeavesATrace() throws IOException {
        Path sources = Path.of("src/main/java/redress");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> untraced = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            file.startsWith(sources.resolve("desk")) || file.startsWith(sources.resolve("commands")))
                    .filter(file -> WRITES.matcher(read(file)).find())
                    .filter(file -> !TRACED.matcher(read(file)).find())
                    .map(file -> sources.relativize(file).toString())
                    .filter(file -> !NO_EXPORT.contains(file))
                    .collect(Collectors.toList());
            assertThat(untraced)
                    .as("write files or print, and tell the audit nothing")
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
