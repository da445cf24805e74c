package redress.casework;

/** How many cases were upheld, wholly or in part, about a service for a cause; "" where none was named. */
public record Upheld(String service, String cause, int cases) {}
