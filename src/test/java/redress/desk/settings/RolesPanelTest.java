package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.desk.kit.ListPrinting;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.PdfPages;
import redress.documents.ReportDocument;
import redress.documents.Vera;

class RolesPanelTest {

    private final ReportDocument page = RolesPanel.paper("Saltmarsh District Council", LocalDate.of(2026, 4, 1));

    @Test
    void thePrintedPageSaysOfEachPermissionWhichRolesTheProgramLetsDoIt() {
        Block.Table table = page.tables().get(0);
        for (Permission permission : Permission.values()) {
            List<String> expected = Arrays.stream(Role.values())
                    .map(role -> permission.roles().contains(role) ? "Yes" : "No")
                    .toList();
            List<Cell> row = table.rows().stream()
                    .filter(one -> one.get(0).equals(Cell.words(permission.label())))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.subList(1, row.size()))
                    .as(permission.label())
                    .isEqualTo(expected.stream().map(Cell::words).toList());
        }
    }

    @Test
    void itIsAccessible() throws Exception {
        byte[] pdf = ListPrinting.pdf(page, () -> false);
        Files.write(Files.createDirectories(Path.of("target/settings")).resolve("roles.pdf"), pdf);
        assertThat(Vera.complaints(pdf)).isEmpty();
        try (PdfPages pages = PdfPages.open(pdf)) {
            assertThat(pages.count()).isEqualTo(1);
            ImageIO.write(
                    pages.image(0, 80),
                    "png",
                    Path.of("target/settings/roles.png").toFile());
        }
    }
}
