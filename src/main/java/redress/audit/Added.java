package redress.audit;

/** An entry as the chain sees it: where it stands and what proves its payload. */
record Added(long seq, long caseId, String type, Sha256 commitment) {}
