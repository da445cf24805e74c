package redress.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A paragraph of a Code that has a limit, a record, a letter or a report.
 *
 * @param id "LGSCO-6.2"
 * @param duty what it asks, in our own short words
 * @param content by what a council shows it
 * @param place the part of the Code: "6 Stage 1"
 * @param check the name of what the program can say to it
 */
public record CodeParagraph(String id, Code code, String duty, String content, String place, String check) {

    private static final String LIST = "/redress/codes.tsv";

    /** All paragraphs of a Code, in its order. */
    public static List<CodeParagraph> of(Code code) {
        try (InputStream in = CodeParagraph.class.getResourceAsStream(LIST);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .filter(part -> part[1].equals(code.name()))
                    .map(part -> new CodeParagraph(part[0], code, part[2], part[3], part[4], part[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its number in the Code: "6.2". */
    public String number() {
        return id.substring(id.indexOf('-') + 1);
    }
}
