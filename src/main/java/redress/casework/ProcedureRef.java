package redress.casework;

/** A version of a procedure, as a case pins it. */
public record ProcedureRef(String id, int version) {}
