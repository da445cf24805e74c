package redress.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of the works of others in the program, as the help shows it: each work with its licence and its files. */
final class Licences {

    private static final Pattern LINE = Pattern.compile("(.+?)(?: \\.{3,}|  ) *(.+)");
    private static final String FILES = "    ";

    private Licences() {}

    /** @param list the text of THIRD-PARTY.txt: after a blank line works and licences, divided by dots or blanks */
    static List<HelpPage.Part> of(String list) {
        List<HelpPage.Part> parts = new ArrayList<>();
        String begun = "";
        for (String line : list.substring(list.indexOf("\n\n")).strip().lines().toList()) {
            Matcher work = LINE.matcher(begun + line);
            if (line.startsWith(FILES)) {
                parts.add(new HelpPage.Part.Step(line.strip()));
            } else if (work.matches()) {
                parts.add(new HelpPage.Part.Term(work.group(1), work.group(2)));
                begun = "";
            } else {
                begun = begun + line + " ";
            }
        }
        if (!begun.isBlank()) {
            parts.add(new HelpPage.Part.Paragraph(begun.strip()));
        }
        return parts;
    }
}
