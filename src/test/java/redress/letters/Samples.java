package redress.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.documents.LetterPage;

/** Believable letters for tests: a made-up council, case and date. */
final class Samples {

    private Samples() {}

    static Values values(int points, String customer) {
        return everything(points, customer).build();
    }

    /** What a letter of this template would be made of. */
    static Values of(String template, int points, String customer) {
        Values.Builder values = everything(points, customer);
        return template.startsWith("contractor-")
                ? values.text("contractor.name", "Cleanway Ltd").build()
                : values.build();
    }

    static Values.Builder everything(int points, String customer) {
        List<Values> items = new ArrayList<>();
        for (int i = 1; i <= points; i++) {
            boolean upheld = i % 2 == 1;
            items.add(Values.of()
                    .number("number", BigDecimal.valueOf(i))
                    .text(
                            "text",
                            upheld
                                    ? "Your refund of £212.40 was not paid when you moved"
                                    : "We did not answer your letter of 28 September")
                    .answer("upheld", upheld)
                    .text("finding", upheld ? "We uphold this point." : "We do not uphold this point.")
                    .text(
                            "reasons",
                            upheld
                                    ? "Your change of address reached us on 1 September, but nobody closed the old"
                                            + " account.\n\n"
                                            + "This should not have happened. We paid the refund on 19 November."
                                    : "We replied on 5 October to the address you gave. A copy is enclosed.")
                    .build());
        }
        return Values.of()
                .text("council.name", "Saltmarsh District Council")
                .text("council.team", "Customer Feedback Team")
                .text("council.telephone", "01632 960 100")
                .text("council.email", "complaints@saltmarsh.example")
                .text("council.address", "The Guildhall, Quay Street, Saltmarsh ZZ99 1AA")
                .date("today", LocalDate.of(2026, 11, 23))
                .text("customer.name", customer)
                .text("case.reference", "SM-2026-0174")
                .text("case.kind", "complaint")
                .answer("case.is_complaint", true)
                .text("case.subject", "Council tax refund not paid after moving house")
                .date("case.received", LocalDate.of(2026, 11, 2))
                .text("case.service", "Revenues and Benefits")
                .date("case.closed", LocalDate.of(2026, 11, 23))
                .text("case.closing_note", "You told us on 20 November that you are content with our response.")
                .text("stage.name", "stage 1")
                .text("officer.title", "Revenues Manager")
                .text("officer.service", "Revenues and Benefits")
                .text("officer.telephone", "01632 960 142")
                .text("officer.email", "revenues@saltmarsh.example")
                .items("points", items)
                .items("findings", items)
                .items(
                        "services",
                        List.of(Values.of()
                                .text("name", "Revenues and Benefits")
                                .items("points", items)
                                .build()))
                .items(
                        "remedies",
                        List.of(Values.of()
                                .text("what", "A refund of your council tax")
                                .date("due", LocalDate.of(2026, 12, 4))
                                .number("amount", new BigDecimal("212.40"))
                                .build()))
                .answer("stage.final", true)
                .text("stage_2.name", "stage 2")
                .date("stage_2.requested", LocalDate.of(2026, 11, 16))
                .text("stage_2.reasons", "Your first response did not say why the refund took so long.")
                .text("stage_2.wanted", "A full explanation, and interest on the refund.")
                .date("stage_2.decided_by", LocalDate.of(2026, 11, 19))
                .text("enquiry.for", "Mr J. Okafor of Winterfleet")
                .text(
                        "enquiry.answer",
                        "The refund was paid on 19 November. It was late because an old account had stayed open."
                                + "\n\nWe now close such accounts every Monday.")
                .date("response.due", LocalDate.of(2026, 11, 23))
                .date("response.sent", LocalDate.of(2026, 11, 23))
                .text(
                        "response.checked",
                        "We spoke to the Revenues Manager, read the history of your account, and checked how changes of"
                                + " address are handled.")
                .text("response.outcome", "upheld in part")
                .answer("response.upheld", true)
                .text("response.apology", "We are sorry for the delay and for the worry it caused you.")
                .text(
                        "response.remedy",
                        "We paid the refund of £212.40 on 19 November 2026, with £50 for your trouble.")
                .text(
                        "response.learning",
                        "Accounts left open after a move are now listed each Monday and closed that week.")
                .text("extension.reason", "The officer who knows your account is away until 30 November.")
                .date("extension.previous", LocalDate.of(2026, 11, 23))
                .date("extension.until", LocalDate.of(2026, 12, 14))
                .text("update.text", "We have read the history of your account and asked the bank about the payment.")
                .date("update.next", LocalDate.of(2026, 12, 7))
                .answer("stage_2.offered", true)
                .text("next_stage.name", "stage 2")
                .date("stage_2.until", LocalDate.of(2026, 12, 23))
                .text("ombudsman.name", "Local Government and Social Care Ombudsman")
                .text("ombudsman.contact", "www.lgo.org.uk, telephone 0300 061 0614")
                .text("exclusion.reason", "The Valuation Office Agency decides council tax bands, not the council.")
                .text("exclusion.to", "Valuation Office Agency")
                .text("exclusion.contact", "03000 501 501")
                .text("case.text", "Nobody paid the refund, though I rang four times and wrote twice.")
                .text("stage_2.why_not", "You did not say which part of our first response is wrong.")
                .text("stage_2.nothing_more", "We paid the refund in full on 19 November, and interest on it.")
                .text("stage_2.why_back", "Our first response did not answer your second point.")
                .text("stage_2.asked_again", "We asked it to answer your second point, and to send you the letter.")
                .text("alternative.route", "A talk with a mediator, who works for neither of you. It costs nothing.")
                .text("alternative.reason", "You and the club will go on sharing the field.")
                .text("form.where", "www.saltmarsh.example/complain")
                .text("restriction.reason", "Between 1 and 20 November you telephoned us 61 times about one refund.")
                .text("restriction.asked", "Write to us by letter or e-mail, at most once a week.")
                .text("restriction.consulted", "the Revenues Manager and the Head of Customer Services")
                .text("restriction.measures", "You can write to our Customer Feedback Team. We will not take calls.")
                .text("restriction.contact", "Ruth Calloway, ruth.calloway@saltmarsh.example")
                .text("restriction.level", "Letters and e-mail only")
                .text("restriction.evidence", "Our record of calls from 1 to 20 November, and your nine e-mails.")
                .text("restriction.policy", "policy on unreasonable behaviour")
                .text("restriction.until", "six months, until 1 June 2027")
                .text("restriction.reviewed_by", "1 June 2027")
                .text("restriction.review", "Write to our Director of Resources before 1 January 2027.")
                .text("stop.matters", "The refund of council tax for 2025, and how it was worked out.")
                .text("stop.reason", "We have answered it three times, and the Ombudsman found no fault.")
                .text("representative.name", "Ms Joan Okafor of Saltmarsh Advice")
                .text("response.personal", "Your own bin was replaced on 19 November.")
                .text(
                        "remedy.progress",
                        "We paid the refund on 19 November. The sum for your trouble follows this week.")
                .text("staff.name", "Ben Marsh")
                .text("staff.reply_by", "4 December 2026")
                .text("compliment.about", "the street cleaning team")
                .text(
                        "compliment.text",
                        "They cleared our lane within an hour of the storm, and swept the steps as well.")
                .text("director.title", "Assistant Director for Environment")
                .date("thanked.sent", LocalDate.of(2026, 11, 23));
    }

    static LetterPage page(Merged merged, String name, int size) {
        return page(merged, name, LetterPage.Paper.plain("Saltmarsh District Council", size));
    }

    static LetterPage page(Merged merged, String name, LetterPage.Paper paper) {
        Salutation salutation = Salutation.to(Optional.empty(), "", name);
        return new LetterPage(
                new LetterPage.Letterhead(
                        "Saltmarsh\nDistrict Council",
                        List.of(
                                "The Guildhall, Quay Street",
                                "Saltmarsh ZZ99 1AA",
                                "01632 960 100",
                                "complaints@saltmarsh.example"),
                        Optional.empty()),
                List.of(name, "19 Warren Rise", "Winterfleet", "ZZ99 4RB"),
                LocalDate.of(2026, 11, 23),
                "SM-2026-0174",
                Optional.empty(),
                salutation.greeting(),
                merged.subject(),
                merged.body(),
                new LetterPage.SignOff(
                        salutation.closing(),
                        Optional.of("Ruth Calloway"),
                        "Customer Complaints Co-ordinator",
                        Optional.empty()),
                List.of(),
                List.of(),
                "Tell us if you would like this letter in large print, audio, easy read or another language.",
                paper);
    }
}
