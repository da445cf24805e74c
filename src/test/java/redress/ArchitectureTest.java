package redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of DESIGN section 2, without exceptions. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("redress");

    private static final String[] TOOLKIT = {"javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb.."};
    private static final String[] DOCUMENTS = {
        "com.itextpdf..", "org.apache.pdfbox..", "org.dhatim..", "org.apache.poi..", "org.jsoup..", "jakarta.mail.."
    };

    private static final DescribedPredicate<JavaClass> TOUCHES_SQL = DescribedPredicate.describe(
            "stores, use cases over transactions, and the database itself",
            c -> c.getPackageName().startsWith("redress.db")
                    || c.getPackageName().startsWith("redress.audit")
                    || outermost(c).getSimpleName().endsWith("Store"));

    private static JavaClass outermost(JavaClass type) {
        JavaClass at = type;
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }

    @Test
    void pureRulesKnowNeitherScreensNorDatabaseNorPdf() {
        noClasses()
                .that(resideInAnyPackage("redress.calendar..", "redress.procedure.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(TOOLKIT).or(resideInAnyPackage(SQL)).or(resideInAnyPackage(DOCUMENTS)))
                .check(CLASSES);
    }

    @Test
    void theFoldOfACaseIsPure() {
        List<String> pure = List.of(
                "CaseState",
                "Fold",
                "Deadlines",
                "Deadline",
                "Actions",
                "Timeline",
                "Entry",
                "Happening",
                "Extensions",
                "CloseNeeds",
                "Course",
                "Worklist",
                "WhoMay",
                "WhoCheck",
                "Involvement",
                "Staff",
                "CaseFacts");
        noClasses()
                .that(resideInAPackage("redress.casework")
                        .and(DescribedPredicate.describe(
                                "the fold", c -> pure.contains(outermost(c).getSimpleName()))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(TOOLKIT).or(resideInAnyPackage(SQL)).or(resideInAnyPackage("redress.db..")))
                .check(CLASSES);
    }

    @Test
    void theFoldsOfWhatIsDoneAboutBehaviourAndLearningArePure() {
        noClasses()
                .that(resideInAnyPackage("redress.conduct", "redress.lessons")
                        .and(DescribedPredicate.describe(
                                "the fold", c -> !outermost(c).getSimpleName().endsWith("Store"))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(TOOLKIT).or(resideInAnyPackage(SQL)).or(resideInAnyPackage("redress.db..")))
                .check(CLASSES);
    }

    @Test
    void onlyStoresAndTheDatabaseWriteSql() {
        noClasses()
                .that(DescribedPredicate.not(TOUCHES_SQL))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "SQL statements are made",
                        call -> call.getTargetOwner().getPackageName().startsWith("org.jdbi")
                                && List.of(
                                                "createQuery",
                                                "createUpdate",
                                                "prepareBatch",
                                                "execute",
                                                "createScript",
                                                "select")
                                        .contains(call.getTarget().getName())))
                .check(CLASSES);
    }

    @Test
    void nobodyOpensAConsoleOrAServerButTheHostOrAnAddressButTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.h2.server.web..", "org.h2.server.pg..", "org.h2.bnf..")
                        .or(DescribedPredicate.describe(
                                "a console", c -> c.getName().equals("org.h2.tools.Console"))))
                .check(CLASSES);
        noClasses()
                .that(DescribedPredicate.describe(
                        "others than the host",
                        c -> !List.of("redress.db.Host", "redress.db.CasesServer")
                                .contains(outermost(c).getName())))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "a server",
                        c -> c.getPackageName().startsWith("org.h2.server")
                                || c.getName().equals("org.h2.tools.Server")))
                .check(CLASSES);
        noClasses()
                .that(DescribedPredicate.describe(
                        "others than the two that put addresses together",
                        c -> !List.of("redress.db.Connections", "redress.db.JoinedHost")
                                .contains(outermost(c).getName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "an address of a database is given",
                        call -> call.getTargetOwner().getName().equals("java.sql.DriverManager")
                                || List.of("setURL", "setUrl")
                                        .contains(call.getTarget().getName())))
                .check(CLASSES);
    }

    @Test
    void onlyDocumentsSeePdfAndSpreadsheetLibraries() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("redress.documents..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(DOCUMENTS))
                .check(CLASSES);
    }

    @Test
    void onlySpellingSeesLucene() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("redress.spelling..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheDeskSeesJavaFx() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("redress.desk..")
                        .or(DescribedPredicate.describe(
                                "the start of the program",
                                c -> c.getPackageName().equals("redress")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(TOOLKIT))
                .check(CLASSES);
    }

    @Test
    void screensOfDifferentTasksDoNotImportEachOther() {
        slices().matching("redress.desk.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("redress.desk.."), resideInAPackage("redress.desk.kit.."))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("redress.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void layersLookDownOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .optionalLayer("start")
                .definedBy("redress")
                .optionalLayer("commands")
                .definedBy("redress.commands..")
                .optionalLayer("desk")
                .definedBy("redress.desk..")
                .optionalLayer("outcome")
                .definedBy("redress.letters..", "redress.learning..", "redress.records..", "redress.reports..")
                .optionalLayer("casework")
                .definedBy("redress.casework..")
                .optionalLayer("who")
                .definedBy("redress.council..", "redress.people..", "redress.conduct..", "redress.lessons..")
                .optionalLayer("procedure")
                .definedBy("redress.procedure..")
                .optionalLayer("calendar")
                .definedBy("redress.calendar..")
                .whereLayer("start")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("commands")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("start", "commands")
                .whereLayer("outcome")
                .mayOnlyBeAccessedByLayers("start", "commands", "desk")
                .whereLayer("casework")
                .mayOnlyBeAccessedByLayers("start", "commands", "desk", "outcome")
                .whereLayer("who")
                .mayOnlyBeAccessedByLayers("start", "commands", "desk", "outcome", "casework")
                .check(CLASSES);
    }

    @Test
    void databaseAuditAccountsAndDocumentsKnowNoCase() {
        noClasses()
                .that(resideInAnyPackage(
                        "redress.db..",
                        "redress.audit..",
                        "redress.accounts..",
                        "redress.documents..",
                        "redress.spelling.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "redress.casework..",
                        "redress.people..",
                        "redress.council..",
                        "redress.letters..",
                        "redress.reports..",
                        "redress.commands..",
                        "redress.desk.."))
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheInjectedClockOnly() {
        noClasses()
                .that(DescribedPredicate.not(DescribedPredicate.describe(
                        "the start of the program",
                        c -> List.of("redress.Main", "redress.Wiring").contains(c.getName()))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the machine's own clock is read",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && ((call.getTarget().getName().equals("now")
                                                && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty())
                                        || call.getTarget().getName().startsWith("system"))))
                .check(CLASSES);
    }

    @Test
    void nothingMutableIsStatic() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "hand-written code", c -> !c.getName().contains("$SwitchMap") && !c.isAnonymousClass()))
                .and(DescribedPredicate.describe(
                        "not made by the compiler", f -> !f.getName().startsWith("$")))
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Utils?|Helper|Impl|Base)$")
                .check(CLASSES);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> tooLong = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> lines(f) > 400)
                    .map(Path::toString)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
