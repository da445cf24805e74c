package redress.letters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redress.council.Council;

/** A made-up letter of the council's own, from the examples of the fields, to try a text on. */
record SampleLetter(Council council, LocalDate today) {

    private static final int ITEMS = 2;

    Values values() {
        Values.Builder council = Values.of()
                .text("council.name", council().name())
                .text("council.team", council().team())
                .text("council.telephone", council().telephone())
                .text("council.email", council().email())
                .text("council.address", council().address().replace("\n", ", "))
                .date("today", today);
        return council.build().within(examples(LetterFields.dictionary().all(), 1));
    }

    LetterFrame frame(Stationery paper, Instant now) {
        Salutation salutation = Salutation.to(Optional.of("Mrs"), "Pellow", "Mrs T. Pellow");
        return new LetterFrame(
                council.name(),
                paper,
                List.of("Mrs T. Pellow", "19 Warren Rise", "Winterfleet", "ZZ99 4RB"),
                today,
                "SM-2026-0174",
                Optional.empty(),
                salutation.greeting(),
                salutation.closing(),
                paper.bodySize(),
                now,
                "sample",
                Optional.empty());
    }

    private static Values examples(List<Field> fields, int number) {
        Values.Builder values = Values.of();
        fields.forEach(field -> values.put(field.name(), example(field, number)));
        return values.build();
    }

    private static Value example(Field field, int number) {
        return switch (field.type()) {
            case TEXT -> new Value.Words(field.example());
            case DATE -> new Value.Day(LocalDate.parse(field.example()));
            case NUMBER ->
                new Value.Amount(
                        field.name().equals("number") ? BigDecimal.valueOf(number) : new BigDecimal(field.example()));
            case YES_NO -> new Value.Answer(field.example().equals("yes"));
            case LIST ->
                new Value.Items(IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(item -> examples(field.items(), item))
                        .toList());
        };
    }
}
