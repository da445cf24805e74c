package redress.desk.kit;

import java.util.List;

/** A screen with several views that are turned over like the pages of a calendar; after the last comes the first again. */
public interface Turning {

    /** Names of the views after the first, in their order: "learning-trends". */
    List<String> otherViews();

    /** Shows the next view. */
    void turn();
}
