package redress.documents.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What about the headers is unlike an honest e-mail. It may be a mistake or a fraud; whoever reads it judges. */
final class Doubts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'()]+@[^\\s<>\"'()]+\\.[^\\s<>\"'()]+");
    private static final long USUAL_DAYS = 7;

    private Doubts() {}

    static List<String> about(Envelope envelope, LocalDate today) {
        List<String> doubts = new ArrayList<>();
        Address sender = envelope.sender();
        if (sender.address().isEmpty()) {
            doubts.add("The e-mail does not say who sent it. Fill in who it is from.");
        }
        if (envelope.from().size() > 1) {
            doubts.add("The e-mail names " + envelope.from().size() + " senders. The first is taken: "
                    + sender.address() + ".");
        }
        Matcher inName = ADDRESS.matcher(sender.name());
        if (inName.find() && !same(inName.group(), sender.address())) {
            doubts.add("The sender is shown as " + inName.group() + ", but the e-mail comes from " + sender.address()
                    + ". Check who it really is before you answer.");
        }
        envelope.replyTo().stream()
                .filter(to -> !to.address().isEmpty() && !sender.address().isEmpty())
                .filter(to -> envelope.from().stream().noneMatch(from -> same(from.address(), to.address())))
                .findFirst()
                .ifPresent(to -> doubts.add("Answers are asked to go to " + to.address() + ", not to the sender "
                        + sender.address() + ". Check the address before you answer."));
        dates(envelope, today, doubts);
        return doubts;
    }

    private static void dates(Envelope envelope, LocalDate today, List<String> doubts) {
        if (envelope.received().filter(day -> day.isAfter(today)).isPresent()) {
            doubts.add("The e-mail claims to have arrived on a day still to come. Check the date of receipt.");
        } else if (envelope.received().isEmpty()
                && envelope.sent().filter(day -> day.isAfter(today)).isPresent()) {
            doubts.add("The e-mail is dated " + DAY.format(envelope.sent().get())
                    + ", a day still to come. Check the date of receipt.");
        } else if (envelope.received().isEmpty() && envelope.sent().isEmpty()) {
            doubts.add("The e-mail bears no date. Today is proposed as the day it was received.");
        } else if (envelope.received().isPresent() && envelope.sent().isPresent()) {
            LocalDate sent = envelope.sent().get();
            LocalDate received = envelope.received().get();
            long days = ChronoUnit.DAYS.between(sent, received);
            if (days > USUAL_DAYS || days < -1) {
                doubts.add("The e-mail is dated " + DAY.format(sent) + " but arrived on " + DAY.format(received)
                        + ". The day it arrived is taken.");
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
