package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidayFilesTest {

    private static final String GOOD = "{\"title\":\"Good Friday\",\"date\":\"2026-04-03\",\"notes\":\"\"}";

    private static byte[] official() throws IOException {
        try (InputStream file = BankHolidayFilesTest.class.getResourceAsStream("/calendar/gov-uk-2022-and-2023.json")) {
            return file.readAllBytes();
        }
    }

    private static BankHolidays read(byte[] bytes) {
        return BankHolidays.read(new ByteArrayInputStream(bytes));
    }

    private static String file(String event) {
        return "{\"england-and-wales\":{\"events\":[" + GOOD + "," + event + "]},\"scotland\":{\"events\":[" + GOOD
                + "]},\"northern-ireland\":{\"events\":[" + GOOD + "]}}";
    }

    private static String event(String title, String date) {
        return "{\"title\":\"" + title + "\",\"date\":\"" + date + "\",\"notes\":\"\",\"bunting\":true}";
    }

    @Test
    void theOfficialFileIsRead() throws IOException {
        BankHolidays holidays = read(official());
        assertThat(holidays.of(Region.ENGLAND_AND_WALES)).hasSize(19);
        assertThat(holidays.of(Region.SCOTLAND)).hasSize(21);
        assertThat(holidays.of(Region.NORTHERN_IRELAND)).hasSize(23);
        assertThat(holidays.of(Region.ENGLAND_AND_WALES))
                .contains(
                        new Holiday(LocalDate.of(2022, 12, 26), "Boxing Day"),
                        new Holiday(LocalDate.of(2022, 12, 27), "Christmas Day, substitute day"),
                        new Holiday(LocalDate.of(2023, 1, 2), "New Year’s Day, substitute day"));
        assertThat(holidays.lastDay(Region.SCOTLAND)).isEqualTo(LocalDate.of(2023, 12, 31));
        for (Region region : Region.values()) {
            assertThat(ShippedCalendars.SHIPPED.of(region)).containsAll(holidays.of(region));
        }
    }

    @Test
    void aByteOrderMarkInFrontDoesNoHarm() throws IOException {
        String marked = "\uFEFF" + new String(official(), StandardCharsets.UTF_8);
        assertThat(read(marked.getBytes(StandardCharsets.UTF_8)).of(Region.SCOTLAND))
                .hasSize(21);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("", "it has no events for england-and-wales"),
                Arguments.of("null", "it has no events for england-and-wales"),
                Arguments.of("{}", "it has no events for england-and-wales"),
                Arguments.of("[]", "it has no events for england-and-wales"),
                Arguments.of("<!DOCTYPE html><html></html>", "it is not JSON"),
                Arguments.of("title,date\nGood Friday,2026-04-03\n", "it is not JSON"),
                Arguments.of(file(GOOD).substring(0, 60), "it is not JSON"),
                Arguments.of(file(GOOD) + file(GOOD), "it is not JSON"),
                Arguments.of("[".repeat(100_000), "it is not JSON"),
                Arguments.of("{\"england-and-wales\":{\"events\":[" + GOOD + "]}}", "it has no events for scotland"),
                Arguments.of(file(GOOD).replace("northern-ireland", "ulster"), "it has no events for northern-ireland"),
                Arguments.of("{\"england-and-wales\":{\"events\":\"none\"}}", "it has no events for england-and-wales"),
                Arguments.of("{\"england-and-wales\":{\"events\":[]}}", "it has no events for england-and-wales"),
                Arguments.of(file("7"), "it has a holiday whose date is not a day of the calendar"),
                Arguments.of(
                        file("{\"title\":\"Good Friday\"}"),
                        "it has a holiday whose date is not a day of the calendar"),
                Arguments.of(
                        file(event("Good Friday", "03/04/2026")),
                        "it has a holiday whose date is not a day of the calendar"),
                Arguments.of(
                        file(event("Leap Day", "2026-02-29")),
                        "it has a holiday whose date is not a day of the calendar"),
                Arguments.of(
                        file(event("Good Friday", "2026-04-03") + "," + event("Good Friday", "2028-04-14")),
                        "it has no holidays in 2027 for england-and-wales"),
                Arguments.of(file(event("Columbus", "1492-10-12")), "the year of 1492-10-12 is out of reach"),
                Arguments.of(
                        file(event("", "2026-04-06")), "the holiday on 2026-04-06 has no title of 1 to 200 characters"),
                Arguments.of(
                        file("{\"date\":\"2026-04-06\"}"),
                        "the holiday on 2026-04-06 has no title of 1 to 200 characters"),
                Arguments.of(
                        file(event("x".repeat(10_000), "2026-04-06")),
                        "the holiday on 2026-04-06 has no title of 1 to 200 characters"),
                Arguments.of(
                        file(event("Easter\\u0000Monday", "2026-04-06")),
                        "the title of the holiday on 2026-04-06 has characters that cannot be printed"),
                Arguments.of(file(event("Easter\u0000Monday", "2026-04-06")), "it is not JSON"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedWithOneSentence(String text, String what) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadHolidayFile.class)
                .hasMessage(sentence(what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void aFileInAnotherEncodingIsRefused(String charset) {
        byte[] bytes = file(event("New Year’s Day", "2027-01-01")).getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(BadHolidayFile.class);
    }

    @Test
    void latin1IsRefusedAndNotReadWithWrongLetters() {
        byte[] bytes = file(event("Lá Fhéile Pádraig", "2027-03-17")).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(BadHolidayFile.class)
                .hasMessage(sentence("it is not text in UTF-8"));
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThatThrownBy(() -> read(new byte[6_000_000]))
                .isInstanceOf(BadHolidayFile.class)
                .hasMessage(sentence("it is larger than 5 MB"));
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> BankHolidays.read(broken))
                .isInstanceOf(BadHolidayFile.class)
                .hasMessage(sentence("it cannot be read"));
    }

    private static String sentence(String what) {
        return "This is not a bank-holiday file in gov.uk's form: " + what + ". Load the file from gov.uk unchanged.";
    }
}
