package redress.council;

import java.util.Optional;

/** A service complaints are about; its Assistant Director is an officer. */
public record ServiceArea(long id, String name, Optional<Long> assistantDirector, boolean active) {}
