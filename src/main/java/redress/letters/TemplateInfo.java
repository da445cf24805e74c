package redress.letters;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A template or shared paragraph in the list of all.
 *
 * @param id "acknowledgement", or "shared/contact" for a shared paragraph
 * @param name for people: "Acknowledgement"
 * @param shared whether it is a paragraph that templates take in
 * @param shipped whether Redress came with a text of it
 * @param own whether the text in use is the council's own
 * @param changed the day the council last changed it
 */
public record TemplateInfo(
        String id, String name, boolean shared, boolean shipped, boolean own, Optional<LocalDate> changed) {}
