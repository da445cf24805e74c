package redress.documents.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of an e-mail say.
 *
 * @param from all it names; usually one
 * @param replyTo where answers are asked to go; empty where that is the sender
 */
record Envelope(
        List<Address> from,
        List<Address> replyTo,
        Optional<LocalDate> sent,
        Optional<LocalDate> received,
        String subject) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:@]{1,100}@[^\\s<>\",;:@]{1,200}");

    Envelope {
        from = List.copyOf(from);
        replyTo = List.copyOf(replyTo);
    }

    static Envelope of(InternetHeaders headers) {
        return new Envelope(
                addresses(headers, "From"),
                addresses(headers, "Reply-To"),
                first(headers, "Date").flatMap(Envelope::date),
                // each computer on the way puts its line above the others: the topmost is our own
                first(headers, "Received")
                        .map(line -> line.substring(line.lastIndexOf(';') + 1))
                        .flatMap(Envelope::date),
                first(headers, "Subject").map(MailText::header).orElse(""));
    }

    Address sender() {
        return from.isEmpty() ? Address.NOBODY : from.get(0);
    }

    static Optional<LocalDate> day(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZONE);
        return day.getYear() < 1990 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
    }

    private static Optional<String> first(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name))
                .filter(lines -> lines.length > 0)
                .map(lines -> MailText.repaired(lines[0]));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.ofNullable(new MailDateFormat().parse(text.strip())).flatMap(date -> day(date.toInstant()));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static List<Address> addresses(InternetHeaders headers, String name) {
        Optional<String[]> lines = Optional.ofNullable(headers.getHeader(name));
        List<Address> found = new ArrayList<>();
        for (String line : lines.orElse(new String[0])) {
            String text = MailText.repaired(line);
            try {
                for (InternetAddress address : InternetAddress.parseHeader(text, false)) {
                    if (!address.isGroup()) {
                        found.add(address(address));
                    }
                }
            } catch (AddressException e) {
                Matcher written = ADDRESS.matcher(text);
                if (written.find()) {
                    found.add(new Address("", written.group()));
                }
            }
        }
        return found.stream()
                .filter(a -> !a.shown().isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    private static Address address(InternetAddress address) {
        String name =
                Optional.ofNullable(address.getPersonal()).map(MailText::header).orElse("");
        String written =
                Optional.ofNullable(address.getAddress()).map(MailText::line).orElse("");
        return written.contains("@") ? new Address(name, written) : new Address(name.isEmpty() ? written : name, "");
    }
}
