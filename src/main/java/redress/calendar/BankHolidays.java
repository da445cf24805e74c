package redress.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The bank holidays of the three regions, in gov.uk's JSON form; the shipped ones cover 2019 to 2030. */
public final class BankHolidays {

    private static final int LARGEST_FILE = 5_000_000;
    private static final int LONGEST_TITLE = 200;

    private final Map<Region, List<Holiday>> byRegion;

    private BankHolidays(Map<Region, List<Holiday>> byRegion) {
        this.byRegion = byRegion;
    }

    /** The holidays that come with the program. */
    public static BankHolidays shipped() {
        return parse(shippedText());
    }

    /** The shipped file as it stands, for freezing in a database. */
    public static String shippedText() {
        try (InputStream file = BankHolidays.class.getResourceAsStream("/redress/calendar/bank-holidays.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file in gov.uk's form.
     *
     * @throws BadHolidayFile where it is not one
     */
    public static BankHolidays read(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new BadHolidayFile("it is larger than 5 MB");
            }
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new BadHolidayFile("it is not text in UTF-8");
        } catch (IOException e) {
            throw new BadHolidayFile("it cannot be read");
        }
    }

    /** Reads the text of such a file. @throws BadHolidayFile where it is not one */
    public static BankHolidays parse(String json) {
        try {
            JsonNode root = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(withoutMark(json));
            Map<Region, List<Holiday>> byRegion = new EnumMap<>(Region.class);
            for (Region region : Region.values()) {
                byRegion.put(region, events(root.path(region.id()).path("events"), region));
            }
            return new BankHolidays(byRegion);
        } catch (JsonProcessingException e) {
            throw new BadHolidayFile("it is not JSON");
        }
    }

    /** Some editors put a byte-order mark before the text. */
    private static String withoutMark(String json) {
        return json.startsWith("\ufeff") ? json.substring(1) : json;
    }

    private static List<Holiday> events(JsonNode events, Region region) {
        if (!events.isArray() || events.isEmpty()) {
            throw new BadHolidayFile("it has no events for " + region.id());
        }
        Map<LocalDate, Holiday> byDate = new TreeMap<>();
        for (JsonNode event : events) {
            String title = event.path("title").asText("").strip();
            LocalDate date = date(event.path("date").asText(""));
            if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                throw new BadHolidayFile(
                        "the holiday on " + date + " has no title of 1 to " + LONGEST_TITLE + " characters");
            }
            if (title.chars().anyMatch(Character::isISOControl)) {
                throw new BadHolidayFile(
                        "the title of the holiday on " + date + " has characters that cannot be printed");
            }
            String name = event.path("notes").asText("").equals("Substitute day") ? title + ", substitute day" : title;
            byDate.put(date, new Holiday(date, name));
        }
        everyYear(byDate.keySet(), region);
        return List.copyOf(byDate.values());
    }

    /** A year left out would count its bank holidays as working days without a word. */
    private static void everyYear(Set<LocalDate> dates, Region region) {
        Set<Integer> years = dates.stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
        int expected = years.iterator().next();
        for (int year : years) {
            if (year != expected) {
                throw new BadHolidayFile("it has no holidays in " + expected + " for " + region.id());
            }
            expected++;
        }
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < WorkingCalendar.FIRST_YEAR || date.getYear() > WorkingCalendar.LAST_YEAR) {
                throw new BadHolidayFile("the year of " + text + " is out of reach");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new BadHolidayFile("it has a holiday whose date is not a day of the calendar");
        }
    }

    /** The holidays of a region in order of date. */
    public List<Holiday> of(Region region) {
        return byRegion.get(region);
    }

    /** 1 January of the first year with a holiday in it: from there the calendar is known. */
    public LocalDate firstDay(Region region) {
        return LocalDate.of(of(region).get(0).date().getYear(), 1, 1);
    }

    /** 31 December of the last year with a holiday in it: until there the calendar is known. */
    public LocalDate lastDay(Region region) {
        List<Holiday> holidays = of(region);
        return LocalDate.of(holidays.get(holidays.size() - 1).date().getYear(), 12, 31);
    }
}
