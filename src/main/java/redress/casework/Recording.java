package redress.casework;

import java.time.Instant;

/** When something is written down, and the name of the account that does it. */
record Recording(Instant at, String account) {}
