package redress.desk.kit;

import java.util.List;

/** A screen that lists cases: the place a case is opened from, and to which the path above the case leads back. */
public interface CaseList {

    /** The cases as they are listed there now, from the top, by id; empty where something else is listed. */
    List<Long> caseIds();
}
