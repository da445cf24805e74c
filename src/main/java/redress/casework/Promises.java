package redress.casework;

/** What a case obliges the council to, in the course of being folded: to the person, and to do better. */
record Promises(RemedyList remedies, LearningList learning) {

    static Promises none() {
        return new Promises(new RemedyList(), new LearningList());
    }
}
