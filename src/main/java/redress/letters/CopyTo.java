package redress.letters;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody besides the recipient who gets a copy of a letter. Every text is "" where it is not known, but the name is.
 *
 * @param role why: "representative", "councillor", "mp" or "other"
 * @param address lines divided by line feeds, without the postcode
 */
public record CopyTo(String role, String name, String address, String postcode, String email) {

    public static final List<String> ROLES = List.of("representative", "councillor", "mp", "other");

    /** As they stand in the envelope's window. */
    List<String> lines() {
        return Stream.concat(Stream.of(name), Stream.concat(address.lines(), Stream.of(postcode)))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
