package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import redress.Clause;

class ClausesCommandTest {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "redress", "clauses-shown.tsv");
    private static final String RENEW = "mvn test -Dtest=ClausesCommandTest -Dredress.renew=clauses";

    /** The tests are not in the jar, so what they show is written down beside the rules, and held to be true here. */
    @Test
    void the_list_of_shown_clauses_is_that_of_the_tests() throws IOException {
        String shown = shownByTests();
        if ("clauses".equals(System.getProperty("redress.renew"))) {
            Files.writeString(SHIPPED, shown);
        }
        assertThat(Files.readString(SHIPPED))
                .as("clauses-shown.tsv is out of date. Renew it: " + RENEW)
                .isEqualTo(shown);
    }

    @Test
    void lists_every_rule_with_its_tests_and_counts_them() {
        Ran ran = Ran.redress("clauses");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .anyMatch(line -> line.startsWith("NN-18\tDEADLINE\t") && line.contains("DueCommandTest"));
        assertThat(ran.lines())
                .filteredOn(line -> line.matches("(NN|BH|KL|NS|NW)-\\d\\d\t.*"))
                .hasSize(209);
        assertThat(ran.lines()).anyMatch(line -> line.matches("\\d+ of 209 clauses are shown by a test"));
        assertThat(ran.lines())
                .anyMatch(line -> line.startsWith("HOS-6.3\tHOS\t") && line.contains("ten working days"));
        assertThat(ran.lines())
                .filteredOn(line -> line.matches("(LGSCO|HOS)-\\d\\.\\d+\t.*"))
                .hasSizeGreaterThanOrEqualTo(70);
        assertThat(ran.lastLine()).matches("\\d+ of \\d+ paragraphs of the Codes are shown by a test");
    }

    @Test
    void every_number_a_test_bears_is_a_rule_of_a_policy_or_a_paragraph_of_a_code() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String list : List.of("clauses.tsv", "codes.tsv")) {
            Files.readAllLines(SHIPPED.resolveSibling(list)).stream()
                    .skip(1)
                    .forEach(line -> known.add(line.split("\t", 2)[0]));
        }

        assertThat(Files.readAllLines(SHIPPED))
                .extracting(line -> line.split("\t", 2)[0])
                .isSubsetOf(known);
    }

    private static String shownByTests() {
        Map<String, Set<String>> tests = new TreeMap<>();
        for (JavaClass test : new ClassFileImporter().importPath(Path.of("target", "test-classes"))) {
            test.tryGetAnnotationOfType(Clause.class).ifPresent(clause -> add(tests, clause, test.getSimpleName()));
            for (JavaMethod method : test.getMethods()) {
                method.tryGetAnnotationOfType(Clause.class)
                        .ifPresent(clause -> add(tests, clause, test.getSimpleName() + "." + method.getName()));
            }
        }
        return tests.entrySet().stream()
                .map(each -> each.getKey() + "\t" + String.join(", ", each.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static void add(Map<String, Set<String>> tests, Clause clause, String name) {
        for (String number : clause.value()) {
            tests.computeIfAbsent(number, ignored -> new TreeSet<>()).add(name);
        }
    }
}
