package redress.letters;

import static redress.letters.FieldType.DATE;
import static redress.letters.FieldType.LIST;
import static redress.letters.FieldType.NUMBER;
import static redress.letters.FieldType.TEXT;
import static redress.letters.FieldType.YES_NO;

import java.util.List;
import java.util.Set;

/** The fields of our letters, with examples that together make one believable case. */
public final class LetterFields {

    /** What only the writer of the letter knows; no case says it. */
    private static final Set<String> BY_HAND = Set.of(
            "alternative.reason",
            "alternative.route",
            "exclusion.contact",
            "exclusion.reason",
            "exclusion.to",
            "form.where",
            "remedy.progress",
            "representative.name",
            "response.apology",
            "response.personal",
            "restriction.asked",
            "restriction.consulted",
            "restriction.contact",
            "restriction.evidence",
            "restriction.level",
            "restriction.measures",
            "restriction.policy",
            "restriction.reason",
            "restriction.review",
            "restriction.reviewed_by",
            "restriction.until",
            "staff.name",
            "staff.reply_by",
            "stage_2.asked_again",
            "stage_2.nothing_more",
            "stage_2.why_back",
            "stage_2.why_not",
            "stop.matters",
            "stop.reason",
            "update.text");

    private LetterFields() {}

    static boolean isByHand(Field field) {
        return BY_HAND.contains(field.name());
    }

    /** Fields that belong together, under words for the list of fields: "The case". */
    public record Group(String title, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** The whole dictionary. */
    public static Fields dictionary() {
        return Fields.of(
                groups().stream().flatMap(group -> group.fields().stream()).toList());
    }

    /** The dictionary in its groups, the most used first. */
    public static List<Group> groups() {
        return List.of(
                new Group("The case", theCase()),
                new Group("The customer", customer()),
                new Group("Points of complaint", points()),
                new Group("The response", response()),
                new Group("More time and news", delay()),
                new Group("Stage 2 and the ombudsman", further()),
                new Group("Matters outside the procedure", elsewhere()),
                new Group("Conduct and restrictions", conduct()),
                new Group("Enquiries", enquiry()),
                new Group("Other people and promises", others()),
                new Group("Compliments", feedback()),
                new Group("The council", council()));
    }

    private static List<Field> council() {
        return List.of(
                field("council.name", TEXT, "Saltmarsh District Council", "the council's name"),
                field("council.team", TEXT, "Customer Feedback Team", "the team that looks after complaints"),
                field("council.telephone", TEXT, "01632 960 100", "the team's telephone number"),
                field("council.email", TEXT, "complaints@saltmarsh.example", "the team's e-mail address"),
                field(
                        "council.address",
                        TEXT,
                        "The Guildhall, Quay Street, Saltmarsh ZZ99 1AA",
                        "the team's postal address"),
                field("today", DATE, "2026-11-23", "the date of the letter"));
    }

    private static List<Field> customer() {
        return List.of(
                field("customer.name", TEXT, "Mrs T. Pellow", "the customer's name"),
                field("recipient.name", TEXT, "Ms J. Okafor", "the name of the person written to"));
    }

    private static List<Field> theCase() {
        return List.of(
                field("case.reference", TEXT, "SM-2026-0174", "the reference the customer quotes"),
                field("case.kind", TEXT, "complaint", "what kind of case it is"),
                field("case.is_complaint", YES_NO, "yes", "whether it is a complaint"),
                field(
                        "case.data_protection",
                        YES_NO,
                        "no",
                        "whether it is about data protection or freedom of information"),
                field("case.subject", TEXT, "Council tax refund not paid", "what the case is about, in a few words"),
                field("case.text", TEXT, "Nobody paid the refund.", "the customer's own words"),
                field("case.received", DATE, "2026-11-02", "the date the case was received"),
                field("case.service", TEXT, "Revenues and Benefits", "the service it is about"),
                field("case.closed", DATE, "2026-12-24", "the date the case was closed"),
                field("case.closing_note", TEXT, "You told us that you are content.", "why the case is closed"),
                field("stage.name", TEXT, "stage 1", "the stage the case has reached"),
                field("stage.final", YES_NO, "no", "whether the council has no further stage"),
                field("resolution.due", DATE, "2026-11-09", "the date by which a service request is to be put right"),
                field("officer.title", TEXT, "Revenues Manager", "the job title of the officer who deals with it"),
                field("officer.name", TEXT, "Colin Frayne", "the name of the officer who deals with it"),
                field("officer.service", TEXT, "Revenues and Benefits", "the service of the officer who deals with it"),
                field(
                        "officer.telephone",
                        TEXT,
                        "01632 960 142",
                        "the telephone number of the officer who deals with it"),
                field(
                        "officer.email",
                        TEXT,
                        "revenues@saltmarsh.example",
                        "the e-mail address of the officer who deals with it"),
                field("contractor.name", TEXT, "Cleanway Ltd", "the contractor who provides the service"),
                field("contractor.answers", YES_NO, "yes", "whether the contractor answers instead of the council"),
                field("contractor.manager", TEXT, "Paul Dray", "who looks after the contract"),
                field("case.group", YES_NO, "no", "whether other people wrote about the same matter"),
                field("several_services", YES_NO, "no", "whether several services answer together"));
    }

    private static List<Field> points() {
        List<Field> services = List.of(
                field("name", TEXT, "Revenues and Benefits", "the name of the service"),
                new Field("points", LIST, "", "the points of complaint about the service", point()));
        return List.of(
                new Field("points", LIST, "", "the points of complaint", point()),
                new Field("findings", LIST, "", "the points on which something was found", point()),
                new Field("services", LIST, "", "the services, each with its points", services));
    }

    private static List<Field> point() {
        return List.of(
                field("number", NUMBER, "1", "the point's number"),
                field("text", TEXT, "Your refund was not paid when you moved", "the point of complaint"),
                field("finding", TEXT, "We uphold this point.", "a finding for each point"),
                field("upheld", YES_NO, "yes", "whether the point is upheld, wholly or in part"),
                field("reasons", TEXT, "Nobody closed the old account.", "the reasons for each finding"));
    }

    private static List<Field> remedy() {
        return List.of(
                field("what", TEXT, "A refund of £212.40", "what is done to put things right"),
                field("due", DATE, "2026-12-04", "the date by which it is done"),
                field("amount", NUMBER, "212.40", "the sum of money"));
    }

    private static List<Field> response() {
        return List.of(
                field("response.due", DATE, "2026-11-23", "the date by which the full response is due"),
                field(
                        "response.checked",
                        TEXT,
                        "We spoke to the Revenues Manager.",
                        "what was done to look into the complaint"),
                field("response.outcome", TEXT, "upheld in part", "the outcome: upheld, upheld in part or not upheld"),
                field("response.upheld", YES_NO, "yes", "whether anything was upheld"),
                field("response.apology", TEXT, "We are sorry for the delay.", "an apology for what went wrong"),
                field(
                        "response.remedy",
                        TEXT,
                        "We paid the refund on 19 November.",
                        "what is done to put things right"),
                new Field("remedies", LIST, "", "each thing that is done to put matters right", remedy()),
                field(
                        "response.learning",
                        TEXT,
                        "We now check open accounts each Monday.",
                        "what is changed so that it does not happen again"),
                field("response.sent", DATE, "2026-11-23", "the date of our response"));
    }

    private static List<Field> delay() {
        return List.of(
                field(
                        "extension.reason",
                        TEXT,
                        "The officer who knows the account is away.",
                        "the reason why more time is needed"),
                field("extension.previous", DATE, "2026-11-23", "the date promised before"),
                field("extension.until", DATE, "2026-12-14", "the new date by which the response is due"),
                field("update.text", TEXT, "We have read the account's history.", "what has been done so far"),
                field("update.next", DATE, "2026-12-07", "the date by which the customer hears again"));
    }

    private static List<Field> further() {
        return List.of(
                field("stage_2.offered", YES_NO, "yes", "whether a second stage can be asked for"),
                field("stage_2.until", DATE, "2026-12-23", "the last day to ask for stage 2"),
                field("stage_2.name", TEXT, "stage 2", "the further stage that was asked for"),
                field("next_stage.name", TEXT, "stage 2", "the stage that can be asked for next"),
                field("next_stage.until", DATE, "2026-12-23", "the last day to ask for the next stage"),
                field("stage_2.requested", DATE, "2026-11-16", "the date the request for stage 2 arrived"),
                field(
                        "stage_2.reasons",
                        TEXT,
                        "You did not say why it took so long.",
                        "why the customer is not content with stage 1"),
                field("stage_2.wanted", TEXT, "A full explanation", "what the customer wants from stage 2"),
                field("stage_2.decided_by", DATE, "2026-11-19", "the date by which stage 2 is accepted or not"),
                field(
                        "stage_2.why_not",
                        TEXT,
                        "You gave no reason why our first response is wrong.",
                        "why the request for stage 2 is not accepted"),
                field(
                        "stage_2.nothing_more",
                        TEXT,
                        "The refund was paid in full.",
                        "why there is nothing more that the council can do"),
                field(
                        "stage_2.why_back",
                        TEXT,
                        "Our first response left out your second point.",
                        "why it goes back to the service"),
                field(
                        "stage_2.asked_again",
                        TEXT,
                        "To answer your second point.",
                        "what the service is asked to look at again"),
                field("ombudsman.name", TEXT, "Local Government and Social Care Ombudsman", "the right ombudsman"),
                field("ombudsman.contact", TEXT, "0300 061 0614, www.lgo.org.uk", "how to reach the ombudsman"));
    }

    private static List<Field> elsewhere() {
        return List.of(
                field(
                        "exclusion.reason",
                        TEXT,
                        "Council tax bands are set elsewhere.",
                        "why the procedure does not cover the matter"),
                field("exclusion.matter", TEXT, "the Council Tax band", "the kind of matter that is outside"),
                field(
                        "exclusion.part",
                        TEXT,
                        "Your band is too high.",
                        "the point that is left out, where the rest goes on"),
                field("exclusion.to", TEXT, "Valuation Office Agency", "who can help instead"),
                field("exclusion.contact", TEXT, "03000 501 501", "how to reach those who can help instead"),
                field("alternative.route", TEXT, "A talk with a mediator.", "the other way of resolving it"),
                field("alternative.reason", TEXT, "You are neighbours.", "why the other way is better"),
                field("form.where", TEXT, "www.saltmarsh.example/complain", "where the complaint form is found"));
    }

    private static List<Field> conduct() {
        return List.of(
                field("restriction.reason", TEXT, "You rang 40 times in a week.", "what has led to the restriction"),
                field("restriction.asked", TEXT, "Write to us, once a week.", "what is asked of the customer"),
                field("restriction.consulted", TEXT, "the Revenues Manager", "who is asked before it is decided"),
                field("restriction.measures", TEXT, "Write to one officer only.", "what the restriction means"),
                field("restriction.contact", TEXT, "Ruth Calloway", "the one officer to write to"),
                field("restriction.level", TEXT, "Letters only", "how far the restriction goes"),
                field("restriction.evidence", TEXT, "Our call log of May.", "what the decision rests on"),
                field("restriction.policy", TEXT, "our policy on behaviour", "the policy that goes with the letter"),
                field("restriction.until", TEXT, "six months", "how long the restriction lasts"),
                field("restriction.reviewed_by", TEXT, "1 June 2027", "the day by which it is looked at again"),
                field("restriction.review", TEXT, "Write to our Director.", "how to have the restriction reviewed"),
                field("stop.matters", TEXT, "The refund of 2025.", "the matters that are not answered again"),
                field("stop.reason", TEXT, "We have answered it three times.", "why they are not answered again"));
    }

    private static List<Field> others() {
        return List.of(
                field("representative.name", TEXT, "Ms J. Okafor", "who has written for the customer"),
                field("consent.by", DATE, "2026-12-04", "the day the customer's consent is wanted by"),
                field("response.personal", TEXT, "Your own bin was replaced.", "what concerns this customer alone"),
                field("remedy.progress", TEXT, "The refund was paid on 19 November.", "what was done of the remedy"),
                field("remedy.not_possible", TEXT, "A new gate this week", "the remedy that cannot be given"),
                field("remedy.why_not", TEXT, "The maker has closed.", "why the remedy cannot be given"),
                field("remedy.instead", TEXT, "We repair the old gate.", "what is given instead of the remedy"),
                field("staff.name", TEXT, "Ben Marsh", "the name of the member of staff or team written to"),
                field("staff.reply_by", TEXT, "4 December 2026", "the day by which their comments are wanted"));
    }

    private static List<Field> enquiry() {
        return List.of(
                field("enquiry.answer", TEXT, "The refund was paid on 19 November.", "the answer to the enquiry"),
                field("enquiry.for", TEXT, "Mrs T. Pellow", "the constituent the enquiry is made for"));
    }

    private static List<Field> feedback() {
        return List.of(
                field("compliment.about", TEXT, "the street cleaning team", "who or what was praised"),
                field("compliment.text", TEXT, "They cleared our lane in an hour.", "the words of praise"),
                field(
                        "director.title",
                        TEXT,
                        "Assistant Director for Environment",
                        "the job title of the Assistant Director"),
                field("thanked.sent", DATE, "2026-11-23", "the date the customer was thanked"));
    }

    private static Field field(String name, FieldType type, String example, String description) {
        return new Field(name, type, example, description, List.of());
    }
}
