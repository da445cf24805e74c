package redress.letters;

import redress.procedure.CaseKind;

/**
 * One made-up case.
 *
 * @param ago working days before today on which it was received
 * @param person number of the made-up person
 * @param plan what has happened since, see {@link PracticeCases}
 */
record PracticeStory(
        CaseKind kind, int ago, int person, String service, String cause, String channel, String subject, String plan) {

    /** "complaint|12|3|Environment|delay|telephone|Missed bins|acknowledged". */
    static PracticeStory of(String line) {
        String[] parts = line.split("\\|", -1);
        return new PracticeStory(
                CaseKind.of(parts[0]).orElseThrow(),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                parts[7]);
    }
}
