package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @CsvSource({"png, 1200, 300, 600, 150", "jpg, 300, 400, 300, 400"})
    void a_picture_is_made_no_larger_than_asked_and_keeps_its_shape(String kind, int w, int h, int width, int height)
            throws IOException {
        BufferedImage read = read(Picture.of(file(kind, w, h), 600));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
    }

    @Test
    void what_was_see_through_is_white_and_whatever_hides_in_the_file_is_gone() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(file("png", 20, 10));
        file.write("<script>".getBytes(StandardCharsets.US_ASCII));
        Picture picture = Picture.of(file.toByteArray(), 600);
        assertThat(new Color(read(picture).getRGB(15, 5))).isEqualTo(Color.WHITE);
        assertThat(new String(picture.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "\u0089PNG"})
    void any_other_kind_of_file_is_refused_with_a_sentence(String content) {
        assertThatThrownBy(() -> Picture.of(content.getBytes(StandardCharsets.ISO_8859_1), 600))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("PNG");
    }

    @Test
    void a_picture_cut_off_or_too_large_is_refused_with_a_sentence() throws IOException {
        byte[] whole = file("png", 400, 400);
        assertThatThrownBy(() -> Picture.of(Arrays.copyOf(whole, whole.length / 2), 600))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("The picture is damaged");
        assertThatThrownBy(() -> Picture.of(new byte[Picture.LARGEST_FILE + 1], 600))
                .hasMessageStartingWith("The picture is larger than 10 MB.");
        // a small file that would unfold to gigabytes is refused before it is unfolded
        byte[] huge = whole.clone();
        huge[16] = 0;
        huge[17] = 1;
        huge[21] = 1;
        assertThatThrownBy(() -> Picture.of(huge, 600)).isInstanceOf(DocumentException.class);
    }

    /** A red left half; the right half see-through where the kind can. */
    static byte[] file(String kind, int width, int height) throws IOException {
        boolean clear = kind.equals("png");
        BufferedImage image =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xFFAA0000 | (x * y) % 200);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }
}
