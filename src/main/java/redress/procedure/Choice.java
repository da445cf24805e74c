package redress.procedure;

/** One entry of a list a council chooses from: causes, channels, outcomes, takers-in. */
public record Choice(String id, String label, String clause) {}
