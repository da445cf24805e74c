package redress.procedure;

import java.util.Optional;

/**
 * A kind of case this council records.
 *
 * @param firstStage the stage a case of this kind begins in; empty for kinds without stages
 * @param becomes the kind it may turn into with its history (a service request a complaint)
 */
public record KindRule(CaseKind kind, Optional<String> firstStage, Optional<CaseKind> becomes, String clause) {}
