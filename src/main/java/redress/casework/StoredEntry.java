package redress.casework;

import java.time.Instant;

/** An entry as its rows hold it: the payload's JSON, with when and by whom it was recorded from the audit. */
record StoredEntry(long seq, String type, String body, Instant recordedAt, String recordedBy) {}
