package redress.desk.settings;

/**
 * What was done off the screen's thread.
 *
 * @param said the sentence for the bar at the foot
 * @param back takes it back, off the screen's thread too
 */
record Done(String said, Runnable back) {}
