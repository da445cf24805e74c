package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.SampleCouncil;

class BackupCommandTest {

    @TempDir
    Path folder;

    @Test
    void backsUpRestoresAndVerifiesAndNeverWritesOver() throws IOException {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 6, 1))) {
            council.open(SampleCouncil.complaint(LocalDate.of(2026, 6, 1)));
        }
        String cases = folder.resolve("cases").toString();
        Path zip = folder.resolve("june.zip");

        Ran made = Ran.redress("backup", "--database", cases, "--out", zip.toString());
        assertThat(made.lastLine()).isEqualTo("ok");
        assertThat(made.lines().get(0)).isEqualTo(zip + "\t" + Files.size(zip));

        String restored = folder.resolve("again").resolve("cases").toString();
        Ran back = Ran.redress("restore", zip.toString(), "--to", restored);
        assertThat(back.out()).startsWith("The cases of Monday").endsWith("ok\n");
        assertThat(Ran.redress("verify", "--database", restored).lastLine()).isEqualTo("ok");
        assertThat(Ran.redress("cases", "--database", restored).out())
                .isEqualTo(Ran.redress("cases", "--database", cases).out());

        Ran twice = Ran.redress("backup", "--database", cases, "--out", zip.toString());
        assertThat(twice.status()).isEqualTo(1);
        assertThat(twice.complaint()).contains("june.zip is already there");
        Ran over = Ran.redress("restore", zip.toString(), "--to", cases);
        assertThat(over.status()).isEqualTo(1);
        assertThat(over.complaint()).contains("cases.mv.db is already there");
        Ran nowhere = Ran.redress(
                "backup",
                "--database",
                cases,
                "--out",
                folder.resolve("none/x.zip").toString());
        assertThat(nowhere.complaint()).contains("The folder for x.zip is not there");
    }
}
