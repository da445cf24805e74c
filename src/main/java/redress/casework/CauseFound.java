package redress.casework;

import java.time.LocalDate;

/**
 * What lay behind a complaint, as it was analysed at a stage (BH-04).
 *
 * @param nothingToRecommend whether the analysis asks for no change
 */
public record CauseFound(long entry, String stage, String analysis, boolean nothingToRecommend, LocalDate on) {}
