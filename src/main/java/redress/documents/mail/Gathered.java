package redress.documents.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words, attachments and warnings of one e-mail while it is being read. */
final class Gathered {

    private static final int MOST_ATTACHMENTS = 100;

    private final List<String> plain = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private long bytes;

    void words(String text) {
        String words = MailText.words(text);
        if (!words.isEmpty()) {
            plain.add(words);
        }
    }

    boolean hasWords() {
        return !plain.isEmpty();
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** What was read of it is kept; damaged says that more was there. */
    void attach(Attachment attachment, boolean damaged) {
        bytes += attachment.size();
        if (attachment.type().risk() == Risk.KEPT_OUT) {
            warn("“" + attachment.name() + "” is a program or a script. It is left inside the original and cannot be"
                    + " opened from here.");
            return;
        }
        if (attachments.size() == MOST_ATTACHMENTS || bytes > Attachment.LARGEST) {
            warn("There are more than " + MOST_ATTACHMENTS + " attachments or more than 50 MB of them. The others are"
                    + " left inside the original.");
            return;
        }
        if (attachment.size() == 0) {
            warn("“" + attachment.name() + "” is empty.");
            return;
        }
        if (damaged) {
            warn("“" + attachment.name() + "” was damaged on its way. What is left of it is kept.");
        }
        if (attachment.type() == FileType.MACROS) {
            warn("“" + attachment.name() + "” can run macros. Open it only if you know who made it.");
        }
        attachments.add(attachment);
    }

    IncomingMail mail(Envelope envelope, List<String> doubts, Attachment original) {
        String words = String.join("\n\n", plain);
        if (words.length() > MailText.MOST_WORDS) {
            words = MailText.words(words.substring(0, MailText.MOST_WORDS));
            warn("The e-mail is very long. Its first " + MailText.MOST_WORDS / 1000
                    + ",000 characters are shown; the original is whole.");
        }
        List<String> all = new ArrayList<>(doubts);
        all.addAll(warnings);
        return new IncomingMail(
                envelope.sender(),
                envelope.sent(),
                envelope.received(),
                envelope.subject(),
                words,
                distinct(),
                all,
                original);
    }

    private List<Attachment> distinct() {
        List<String> names =
                SafeName.distinct(attachments.stream().map(Attachment::name).toList());
        List<Attachment> named = new ArrayList<>();
        for (int i = 0; i < attachments.size(); i++) {
            named.add(attachments.get(i).named(names.get(i)));
        }
        return named;
    }
}
