package redress.desk.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.Words;

/** All pictures small on one, each over its name. */
public final class ContactSheet {

    private static final int COLUMNS = 3;
    private static final int PICTURE_WIDTH = 480;
    private static final int GAP = 24;

    private ContactSheet() {}

    /** Draws the pictures in this order into one PNG file. */
    public static void write(Darkroom room, List<Path> pictures, Path file) throws CannotDraw, IOException {
        TilePane sheet = new TilePane(GAP, GAP);
        sheet.getStyleClass().add("page");
        sheet.setPrefColumns(COLUMNS);
        for (Path picture : pictures) {
            ImageView small = new ImageView(read(picture));
            small.setFitWidth(PICTURE_WIDTH);
            small.setPreserveRatio(true);
            small.setSmooth(true);
            String name = picture.getFileName().toString().replace(".png", "");
            sheet.getChildren().add(new VBox(small, Words.strong(name)));
        }
        Image drawn = room.on(() -> {
            Scene scene = new Scene(sheet);
            new Theme(Theme.Display.standard()).dress(scene);
            sheet.applyCss();
            sheet.layout();
            return scene.snapshot(null);
        });
        Snapshots.write(drawn, file);
    }

    private static Image read(Path picture) throws IOException {
        try (InputStream in = Files.newInputStream(picture)) {
            // twice as large as shown, so that the words stay clear
            return new Image(in, 2 * PICTURE_WIDTH, 0, true, true);
        }
    }
}
