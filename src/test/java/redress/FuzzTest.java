package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redress.calendar.BadHolidayFile;
import redress.calendar.BankHolidays;
import redress.casework.Backups;
import redress.casework.CaseState;
import redress.casework.CouncilCalendar;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.SpreadsheetImport;
import redress.casework.Verification;
import redress.db.BackupRefused;
import redress.db.Database;
import redress.db.DatabaseRefused;
import redress.db.JoinFile;
import redress.db.JoinRefused;
import redress.db.Watch;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.Paper;
import redress.documents.PaperPdf;
import redress.documents.Sheet;
import redress.documents.TableReader;
import redress.documents.mail.Attachment;
import redress.documents.mail.SampleMail;
import redress.documents.mail.Taken;
import redress.letters.FilledForm;
import redress.letters.ReplyReader;
import redress.letters.ShippedTemplates;
import redress.letters.TemplateException;
import redress.letters.Templates;
import redress.procedure.ProcedurePage;
import redress.procedure.ProcedureProblems;
import redress.procedure.ProcedureReader;
import redress.procedure.Procedures;

/**
 * Whatever comes from outside, damaged in every way: it is taken wholly, or refused with a plain sentence, in bounded
 * time, and nothing of it stays half done.
 */
class FuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @TempDir
    static Path folder;

    private static SampleCouncil council;
    private static CaseState state;
    private static byte[] backup;

    /** What is read, how often, and what it may refuse with. */
    enum Input {
        JOIN_FILE(30, 3_000, JoinRefused.class) {
            @Override
            List<byte[]> seeds() {
                return List.of(text("""
                        {"format": 1, "council": "Saltmarsh District Council", "hosts": ["SALT-PC", "192.0.2.7"],
                         "port": 9092, "database": "0b9aa2f6-8e2c-4a53-9d4a-7e3c3ad1f2b1",
                         "certificate": "%s", "door": "%s"}
                        """.formatted("5e".repeat(32), "a7".repeat(24))));
            }

            @Override
            void take(byte[] bytes) throws IOException {
                JoinFile read = JoinFile.read(written("x.redress-join", bytes));
                assertThat(read.hosts()).allMatch(host -> host.matches("[\\w.:-]+"));
            }
        },
        TEMPLATE(25, 3_000, TemplateException.class) {
            @Override
            List<byte[]> seeds() {
                return Stream.of("acknowledgement", "stage-1-response", "redirect")
                        .map(id -> text(ShippedTemplates.text(id)))
                        .toList();
            }

            @Override
            void take(byte[] bytes) {
                Templates templates = new Templates(council.database, council.clock, Fonts.shipped());
                String words = new String(bytes, StandardCharsets.UTF_8);
                templates.problems("acknowledgement", words).forEach(problem -> PlainSentence.check(problem.located()));
            }
        },
        PROCEDURE(25, 4_000, ProcedureProblems.class) {
            @Override
            List<byte[]> seeds() {
                Procedures shipped = Procedures.shipped();
                return Stream.of("north-norfolk", "lgsco-code-2024")
                        .map(id -> text(shipped.text(id, 1).orElseThrow().yaml()))
                        .toList();
            }

            @Override
            void take(byte[] bytes) {
                ProcedurePage.text(ProcedureReader.read("mine.yaml", bytes));
            }
        },
        NEWER_PROCEDURE(5, 300, ProcedureProblems.class) {
            @Override
            List<byte[]> seeds() {
                return List.of(text(Procedures.shipped()
                        .text("north-norfolk", 1)
                        .orElseThrow()
                        .yaml()
                        .replaceFirst("(?m)^version: 1$", "version: 9")
                        .replaceFirst("(?m)^effective-from: .*$", "effective-from: 2030-04-01")));
            }

            @Override
            void take(byte[] bytes) throws IOException {
                council.cases.policies().read(written("newer.yaml", bytes));
            }
        },
        CSV(30, 3_000, DocumentException.class) {
            @Override
            List<byte[]> seeds() throws IOException {
                return List.of(Files.readAllBytes(Path.of("src/test/resources/import/year.csv")));
            }

            @Override
            void take(byte[] bytes) throws IOException {
                new SpreadsheetImport(council.database, council.clock)
                        .plan(TableReader.read(written("year.csv", bytes)))
                        .doubts()
                        .forEach(doubt -> PlainSentence.check(doubt.why()));
            }
        },
        XLSX(30, 2_000, DocumentException.class) {
            @Override
            List<byte[]> seeds() {
                Block.Table table = new Block.Table(
                        "Cases",
                        List.of(
                                Block.Column.words("reference"),
                                Block.Column.words("kind"),
                                Block.Column.words("received")),
                        List.of(List.of(Cell.words("A1"), Cell.words("complaint"), Cell.date(DAY))),
                        List.of());
                return List.of(Sheet.of("Cases", List.of(), List.of(table)));
            }

            @Override
            void take(byte[] bytes) throws IOException {
                TableReader.lines(written("year.xlsx", bytes));
            }
        },
        BACKUP(20, 700, BackupRefused.class) {
            @Override
            List<byte[]> seeds() {
                return List.of(backup);
            }

            @Override
            void take(byte[] bytes) throws IOException {
                Path to = Files.createTempDirectory(folder, "restored");
                try {
                    Backups.restore(written("backup.zip", bytes), to.resolve("cases"), council.clock, Watch.NOBODY);
                } catch (BackupRefused | DatabaseRefused refused) {
                    assertThat(to).as("left behind").isEmptyDirectory();
                    throw refused;
                }
                try (Database restored = Database.open(to.resolve("cases"), council.clock)) {
                    assertThat(new Verification(restored).problems()).isEmpty();
                }
            }
        },
        MAIL(15, 2_000, DocumentException.class) {
            @Override
            List<byte[]> seeds() {
                return Stream.of("mixed.eml", "nested.eml", "html-only.eml")
                        .map(SampleMail::travelling)
                        .toList();
            }

            @Override
            void take(byte[] bytes) {
                dropped("letter.eml", bytes);
            }
        },
        OUTLOOK(15, 1_000, DocumentException.class) {
            @Override
            List<byte[]> seeds() {
                return List.of(SampleMail.outlook());
            }

            @Override
            void take(byte[] bytes) {
                dropped("letter.msg", bytes);
            }
        },
        WORD(25, 2_000, DocumentException.class) {
            @Override
            List<byte[]> seeds() throws IOException {
                return List.of(FilledForm.of(
                        state, Map.of("checked", "Round sheets", "point-1-found", "The gate was locked.")));
            }

            @Override
            void take(byte[] bytes) {
                new ReplyReader(DAY).read(state, "reply.docx", bytes);
            }
        },
        PDF(20, 2_000, DocumentException.class) {
            @Override
            List<byte[]> seeds() {
                return List.of(pdf());
            }

            @Override
            void take(byte[] bytes) {
                new ReplyReader(DAY).read(state, "reply.pdf", bytes);
            }
        },
        BANK_HOLIDAYS(20, 2_000, BadHolidayFile.class) {
            @Override
            List<byte[]> seeds() {
                return List.of(text(BankHolidays.shippedText()));
            }

            @Override
            void take(byte[] bytes) {
                new CouncilCalendar(council.database, council.cases, council.clock)
                        .withHolidays(new String(bytes, StandardCharsets.UTF_8));
            }
        };

        private final int few;
        private final int many;
        private final Class<? extends RuntimeException> refusal;

        Input(int few, int many, Class<? extends RuntimeException> refusal) {
            this.few = few;
            this.many = many;
            this.refusal = refusal;
        }

        boolean refusesWith(RuntimeException e) {
            return refusal.isInstance(e) || e instanceof Refused || e instanceof DatabaseRefused;
        }

        abstract List<byte[]> seeds() throws IOException;

        /** Takes it in as the program does, or refuses it. */
        abstract void take(byte[] bytes) throws IOException;

        boolean isZip() {
            return this == XLSX || this == BACKUP || this == WORD;
        }
    }

    /** Says whatever is odd about a PDF on the console; the program keeps it quiet. */
    private static final java.util.logging.Logger PDFBOX = java.util.logging.Logger.getLogger("org.apache");

    @BeforeAll
    static void open() throws IOException {
        PDFBOX.setLevel(java.util.logging.Level.OFF);
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        state = council.open(SampleCouncil.complaint(DAY));
        council.database.blobs().put(new java.io.ByteArrayInputStream(new byte[3_000]));
        Path zip = folder.resolve("whole.zip");
        new Backups(council.database, council.clock).make(zip, Watch.NOBODY, Setup.CO_ORDINATOR);
        backup = Files.readAllBytes(zip);
    }

    @AfterAll
    static void close() {
        council.close();
    }

    @ParameterizedTest
    @EnumSource
    void isTakenWhollyOrRefusedWithASentence(Input input) throws IOException {
        damaged(input, input.few);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void isTakenWhollyOrRefusedWithASentenceTwentyThousandTimes(Input input) throws IOException {
        damaged(input, Integer.getInteger("redress.fuzz", input.many));
    }

    private static void damaged(Input input, int times) throws IOException {
        Fuzz fuzz = new Fuzz(20260401L + Long.getLong("redress.seed", 0));
        List<byte[]> seeds = input.seeds();
        int taken = 0;
        List<String> odd = new ArrayList<>();
        for (byte[] seed : seeds) {
            assertThat(outcome(input, seed)).as("undamaged").isEqualTo("taken");
        }
        for (int n = 0; n < times; n++) {
            byte[] seed = seeds.get(n % seeds.size());
            byte[] bytes = input.isZip() ? fuzz.damagedZip(seed) : fuzz.damaged(seed);
            String outcome = outcome(input, bytes);
            if (outcome.startsWith("ODD")) {
                Path kept = Path.of("target", "fuzz", input + "-" + Fuzz.sum(bytes));
                Files.createDirectories(kept.getParent());
                Files.write(kept, bytes);
                odd.add(kept + " " + outcome);
            }
            taken += outcome.equals("taken") ? 1 : 0;
        }
        assertThat(odd)
                .as("%s: %d of %d odd, %d taken", input, odd.size(), times, taken)
                .isEmpty();
        System.getLogger("fuzz")
                .log(System.Logger.Level.INFO, "{0}: {1} variants, {2} taken, the others refused", input, times, taken);
    }

    private static String outcome(Input input, byte[] bytes) {
        Instant start = Instant.now();
        String outcome = tried(input, bytes);
        Duration took = Duration.between(start, Instant.now());
        return took.compareTo(LONGEST) > 0 ? "ODD " + took + " " + outcome : outcome;
    }

    private static String tried(Input input, byte[] bytes) {
        try {
            input.take(bytes);
            return "taken";
        } catch (RuntimeException e) {
            if (!input.refusesWith(e)) {
                return odd(e);
            }
            try {
                e.getMessage().lines().forEach(PlainSentence::check);
                assertThat(e.getMessage()).doesNotContainIgnoringCase("garrod");
                return "refused";
            } catch (AssertionError notPlain) {
                return "ODD sentence: " + notPlain.getMessage();
            }
        } catch (IOException | Error e) {
            return odd(e);
        }
    }

    private static String odd(Throwable e) {
        StackTraceElement[] frames = e.getStackTrace();
        String ours = Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith("redress.")
                        && !frame.getClassName().contains("Fuzz"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        return "ODD " + e.getClass().getName() + ": "
                + String.valueOf(e.getMessage()).lines().collect(java.util.stream.Collectors.joining("|")) + " at "
                + (frames.length > 0 ? frames[0] : "") + " ... " + ours;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void dropped(String name, byte[] bytes) {
        Taken taken = Taken.of(List.of(Attachment.received(name, bytes)), DAY);
        taken.mails().forEach(mail -> mail.warnings().forEach(PlainSentence::check));
    }

    private static byte[] pdf() {
        List<Block> words = List.of(
                Block.Paragraph.of("Our reference: SM-2026-0001"), Block.Paragraph.of("What you found: nothing."));
        return new PaperPdf(new AccessiblePdf(Fonts.shipped()))
                .write(new Paper("Environment", "Reply", "reply", words), new Imprint("Reply", Instant.EPOCH, "1"));
    }
}
