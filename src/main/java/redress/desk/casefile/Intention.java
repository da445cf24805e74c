package redress.desk.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What somebody wants to save, from opening the form until it is recorded. The same words saved again are the same
 * request, so that a save that came through although nobody heard of it is not made twice; other words are another.
 */
final class Intention {

    private final UUID form = UUID.randomUUID();
    private UUID request = form;

    /** These words are about to be saved. */
    void means(Object words) {
        request = UUID.nameUUIDFromBytes((form + " " + words).getBytes(StandardCharsets.UTF_8));
    }

    UUID request() {
        return request;
    }
}
