package redress.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.letters.TemplateVersion.Origin;

/**
 * Which text counts, worked out from all there ever were. A council's own text counts before the one Redress came with;
 * copies kept for letters decide nothing.
 */
final class TemplateBook {

    static final String SHARED = "shared/";

    private final Map<String, List<TemplateVersion>> versions = new LinkedHashMap<>();

    /** A book of every version on disk, the oldest of each first. */
    TemplateBook(List<TemplateVersion> all) {
        ShippedTemplates.ids().forEach(id -> versions.put(id, new ArrayList<>()));
        ShippedTemplates.shared().keySet().stream()
                .sorted()
                .forEach(name -> versions.put(SHARED + name, new ArrayList<>()));
        for (TemplateVersion one : all) {
            versions.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one);
        }
    }

    static boolean isShared(String id) {
        return id.startsWith(SHARED);
    }

    /** What stands in {@code {{> name}}}. */
    static String sharedName(String id) {
        return id.substring(SHARED.length());
    }

    /** Letters in the order of a case, then shared paragraphs. */
    Set<String> ids() {
        return new LinkedHashSet<>(versions.keySet());
    }

    /** The text Redress came with. */
    static Optional<TemplateVersion> shipped(String id) {
        Optional<String> text = isShared(id)
                ? Optional.ofNullable(ShippedTemplates.shared().get(sharedName(id)))
                : Optional.of(id).filter(ShippedTemplates.ids()::contains).map(ShippedTemplates::text);
        return text.map(words ->
                new TemplateVersion(id, 0, words, Origin.SHIPPED, Validity.ALWAYS, Optional.empty(), Optional.empty()));
    }

    /** The version to go on from: the council's last decision, else the text Redress came with. */
    Optional<TemplateVersion> newest(String id) {
        List<TemplateVersion> decided = decided(id);
        return decided.isEmpty() ? shipped(id) : Optional.of(decided.get(decided.size() - 1));
    }

    /** What the council decided, the oldest first. */
    List<TemplateVersion> decided(String id) {
        return versions.getOrDefault(id, List.of()).stream()
                .filter(version -> version.origin() != Origin.COPY)
                .toList();
    }

    /** The text of a template that letters are made from. */
    Optional<String> inUse(String id) {
        return newest(id)
                .map(version -> version.origin() == Origin.COUNCIL
                        ? version.text()
                        : shipped(id).orElse(version).text());
    }

    /** The templates that take in a shared paragraph of this name. */
    Stream<String> taking(String name) {
        return ids().stream()
                .filter(id -> !isShared(id))
                .filter(id -> SharedParagraphs.takenIn(inUse(id).orElse(""), name));
    }

    /** The shared paragraphs as they are worded on the date of a letter. */
    SharedParagraphs on(LocalDate day) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> gaps = new HashSet<>();
        ids().stream()
                .filter(TemplateBook::isShared)
                .forEach(id -> wording(id, day)
                        .ifPresentOrElse(text -> texts.put(sharedName(id), text), () -> gaps.add(sharedName(id))));
        return SharedParagraphs.on(day, texts, gaps);
    }

    /**
     * The council's newest wording valid on the day. The text Redress came with counts where the council went back to it,
     * and until the first wording of the council's own begins.
     */
    private Optional<String> wording(String id, LocalDate day) {
        List<TemplateVersion> own = new ArrayList<>();
        for (TemplateVersion version : decided(id)) {
            if (version.origin() == Origin.SHIPPED) {
                own.clear();
            } else {
                own.add(0, version);
            }
        }
        Optional<String> valid = own.stream()
                .filter(version -> version.validity().holds(day))
                .map(TemplateVersion::text)
                .findFirst();
        boolean beforeAll = own.stream().allMatch(version -> version.validity().begins(day));
        return valid.or(() -> beforeAll ? shipped(id).map(TemplateVersion::text) : Optional.empty());
    }
}
