package redress.documents.mail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redress.documents.DocumentException;

/** Files somebody dropped, chose or pasted: the e-mails among them read, the others as they are. */
public record Taken(List<IncomingMail> mails, List<Attachment> files) {

    private static final int MOST_FILES = 50;

    public Taken {
        mails = List.copyOf(mails);
        files = List.copyOf(files);
    }

    /**
     * Reads files from disk. Slow: never on the screen's thread.
     *
     * @param today for dates still to come
     * @throws DocumentException with a sentence where one of them cannot be taken; then none is
     */
    public static Taken read(List<Path> paths, LocalDate today) {
        if (paths.size() > MOST_FILES) {
            throw new DocumentException(
                    "These are " + paths.size() + " files. Drop at most " + MOST_FILES + " at once.");
        }
        return of(paths.stream().map(Attachment::read).toList(), today);
    }

    /**
     * Sorts files that are in memory.
     *
     * @throws DocumentException with a sentence where one of them cannot be taken; then none is
     */
    public static Taken of(List<Attachment> all, LocalDate today) {
        List<IncomingMail> mails = new ArrayList<>();
        List<Attachment> files = new ArrayList<>();
        for (Attachment file : all) {
            if (file.type().risk() == Risk.KEPT_OUT) {
                throw new DocumentException(
                        "“" + file.name()
                                + "” is a program or a script, whatever its name says. Redress keeps none; ask for a PDF or a picture.");
            }
            if (MailReader.isMail(file)) {
                mails.add(MailReader.read(file, today));
            } else {
                files.add(file);
            }
        }
        return new Taken(mails, files);
    }

    /**
     * Reads text copied out of a mail program.
     *
     * @throws DocumentException with a sentence where there are no words
     */
    public static Taken pasted(String text, LocalDate today) {
        return new Taken(List.of(MailReader.pasted(text, today)), List.of());
    }

    /** Every file as it came, from which {@link #of} makes this again; pasted text becomes a file of text. */
    public List<Attachment> originals() {
        return Stream.concat(mails.stream().map(IncomingMail::original), files.stream())
                .toList();
    }

    public boolean isEmpty() {
        return mails.isEmpty() && files.isEmpty();
    }
}
