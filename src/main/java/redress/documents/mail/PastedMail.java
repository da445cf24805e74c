package redress.documents.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.documents.DocumentException;

/** Text copied out of a mail program, with or without the lines at its head. */
final class PastedMail {

    private static final Pattern HEAD = Pattern.compile(
            "(?i)^\\s*\\*?(from|sent|date|to|cc|subject|reply-to|importance|attachments):\\*?\\s*(.*)$");
    private static final Pattern ADDRESS =
            Pattern.compile("^(.*?)[<\\[(]?(?:mailto:)?([^\\s<>\\[\\]()\"]+@[^\\s<>\\[\\]()\"]+)[>\\])]?.*$");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM yyyy")
            .toFormatter(Locale.UK);
    private static final Pattern WRITTEN_DAY = Pattern.compile(
            "(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})|(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

    private PastedMail() {}

    static IncomingMail read(String text, LocalDate today) {
        String all = MailText.words(text);
        if (all.isEmpty()) {
            throw new DocumentException(
                    "There are no words to take. Copy the text of the e-mail, then paste it again.");
        }
        List<String> lines = all.lines().toList();
        Map<String, String> head = new HashMap<>();
        int at = 0;
        while (at < lines.size() && at < 12) {
            Matcher line = HEAD.matcher(lines.get(at));
            if (!line.matches()) {
                break;
            }
            head.putIfAbsent(
                    line.group(1).toLowerCase(Locale.ROOT), line.group(2).strip());
            at++;
        }
        boolean headed = head.containsKey("from") && head.size() > 1;
        String words =
                headed ? String.join("\n", lines.subList(at, lines.size())).strip() : all;
        Attachment original = Attachment.text("pasted e-mail.txt", all);
        if (!headed) {
            return new IncomingMail(
                    Address.NOBODY,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    words,
                    List.of(),
                    List.of("The pasted text does not say who sent it or when. Fill in both."),
                    original);
        }
        Envelope envelope = new Envelope(
                address(head.get("from")).stream().toList(),
                address(head.getOrDefault("reply-to", "")).stream().toList(),
                day(head.getOrDefault("sent", head.getOrDefault("date", ""))).filter(day -> day.getYear() >= 1990),
                Optional.empty(),
                head.getOrDefault("subject", ""));
        return new IncomingMail(
                envelope.sender(),
                envelope.sent(),
                Optional.empty(),
                envelope.subject(),
                words,
                List.of(),
                new ArrayList<>(Doubts.about(envelope, today)),
                original);
    }

    private static Optional<Address> address(String written) {
        Matcher match = ADDRESS.matcher(written);
        if (match.matches()) {
            return Optional.of(
                    new Address(match.group(1).replaceAll("[\"*]", "").strip(), match.group(2)));
        }
        return written.isBlank() ? Optional.empty() : Optional.of(new Address(written.strip(), ""));
    }

    private static Optional<LocalDate> day(String written) {
        Matcher match = WRITTEN_DAY.matcher(written);
        if (!match.find()) {
            return Optional.empty();
        }
        try {
            if (match.group(1) != null) {
                return Optional.of(named(match.group(1), match.group(2), match.group(3)));
            }
            boolean british = match.group(4) != null;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(british ? 6 : 7)),
                    Integer.parseInt(match.group(british ? 5 : 8)),
                    Integer.parseInt(match.group(british ? 4 : 9))));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate named(String day, String month, String year) throws DateTimeParseException {
        return month.length() == 3
                ? LocalDate.parse(
                        day + " " + month + " " + year,
                        new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern("d MMM yyyy")
                                .toFormatter(Locale.ENGLISH))
                : LocalDate.parse(day + " " + month + " " + year, DAY);
    }
}
