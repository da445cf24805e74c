package redress.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.casework.People;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;
import redress.people.Adjustment;
import redress.people.Detail;
import redress.people.Profile;
import redress.people.Representative;
import redress.people.Restriction;

/** The first paper of the export: who the person is to the council, what was changed, and every case word for word. */
record HoldingsRecord(People.Page page, List<Told.Line> conduct, List<Told> cases, List<Holdings.HeldBack> heldBack) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    ReportDocument write(String council, LocalDate today) {
        String name = page.profile().person().fullName();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Who you are to us"));
        blocks.add(details(page.profile()));
        history(blocks);
        merged(blocks);
        if (!conduct.isEmpty()) {
            blocks.add(new Block.Heading(2, "How you may contact us"));
            blocks.add(told("What was recorded about contact", conduct));
        }
        for (Told told : cases) {
            blocks.add(new Block.Heading(2, told.reference() + ": " + told.subject()));
            blocks.add(told("What happened in " + told.reference(), told.lines()));
        }
        heldBack(blocks);
        return new ReportDocument(
                council,
                "What we hold on " + name,
                "",
                today,
                "Everything the complaints team holds on " + name + ", as of " + Dates.inWords(today)
                        + ". Letters and papers follow behind this record.",
                "Ask us for this in large print, in another format or in another language.",
                blocks);
    }

    private static Block.Table told(String caption, List<Told.Line> lines) {
        return table(
                caption,
                List.of("When", "What", "By whom"),
                lines.stream()
                        .map(line -> List.of(Dates.field(line.day()), line.what(), line.by()))
                        .toList());
    }

    private static Block.Table details(Profile profile) {
        List<List<String>> rows = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            String words = words(profile, detail);
            if (!words.isBlank()) {
                rows.add(List.of(name(detail), words));
            }
        }
        return table("Your details", List.of("What", "As we hold it"), rows);
    }

    private void history(List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        page.changes()
                .forEach(change -> change.what().stream()
                        .sorted()
                        .forEach(detail -> rows.add(List.of(
                                Dates.field(LocalDate.ofInstant(change.at(), ZONE)),
                                name(detail),
                                words(change.was(), detail),
                                words(change.became(), detail)))));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, "What was changed"));
            blocks.add(table("Changes of your details", List.of("When", "What", "Before", "Since"), rows));
        }
    }

    private void merged(List<Block> blocks) {
        List<List<String>> rows = page.merges().stream()
                .filter(merge -> merge.undone().isEmpty())
                .map(merge -> List.of(
                        merge.person().fullName(),
                        (merge.person().address().replace("\n", ", ") + " "
                                        + merge.person().postcode())
                                .strip(),
                        merge.person().telephone(),
                        merge.person().email()))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, "Also recorded as"));
            blocks.add(table("Other records of you", List.of("Name", "Address", "Telephone", "E-mail"), rows));
        }
    }

    private void heldBack(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "Held back"));
        if (heldBack.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing was held back."));
        } else {
            blocks.add(table(
                    "What is about somebody else",
                    List.of("What", "Why"),
                    heldBack.stream().map(one -> List.of(one.what(), one.why())).toList()));
        }
    }

    private static Block.Table table(String caption, List<String> columns, List<List<String>> rows) {
        return new Block.Table(
                caption,
                columns.stream().map(Block.Column::words).toList(),
                rows.stream().map(row -> row.stream().map(Cell::words).toList()).toList(),
                List.of());
    }

    private static String name(Detail detail) {
        return switch (detail) {
            case EMAIL -> "E-mail";
            case WAY -> "Preferred way";
            case FORMAT -> "Preferred format";
            case SAFETY -> "Safety note";
            case VULNERABLE -> "Where more help may be needed";
            default -> detail.name().charAt(0) + detail.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static String words(Profile profile, Detail detail) {
        return switch (detail) {
            case ADDRESS -> profile.person().address().replace("\n", ", ");
            case FORMAT -> profile.person().preferredFormat().replace('-', ' ');
            case ADJUSTMENTS ->
                profile.care().adjustments().stream().map(HoldingsRecord::words).collect(Collectors.joining(" / "));
            case REPRESENTATIVES ->
                profile.care().representatives().stream()
                        .map(HoldingsRecord::words)
                        .collect(Collectors.joining(" / "));
            case RESTRICTION ->
                profile.care().restriction().map(HoldingsRecord::words).orElse("");
            default -> String.valueOf(profile.value(detail));
        };
    }

    private static String words(Adjustment adjustment) {
        return adjustment.what() + ", since " + Dates.inWords(adjustment.since())
                + adjustment
                        .review()
                        .map(day -> ", to be looked at again on " + Dates.inWords(day))
                        .orElse("");
    }

    private static String words(Representative one) {
        return one.name()
                + (one.relation().isBlank() ? "" : ", " + one.relation())
                + one.seen()
                        .map(day -> ", permission seen on " + Dates.inWords(day))
                        .orElse("");
    }

    private static String words(Restriction restriction) {
        return restriction.terms() + " Decided on " + Dates.inWords(restriction.decided()) + " by the "
                + restriction.decidedBy() + ", review on " + Dates.inWords(restriction.review());
    }
}
