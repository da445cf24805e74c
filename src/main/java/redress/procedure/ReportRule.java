package redress.procedure;

/** A report the policy demands: how often, and for whom. */
public record ReportRule(String id, String every, String audience, String clause) {}
