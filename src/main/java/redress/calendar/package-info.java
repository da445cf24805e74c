/**
 * Working days and due dates, by the rules of DESIGN section 4: the day of receipt is day 0; working days are Monday to
 * Friday without the region's bank holidays and the council's closures; months are added from the anchor, clamped to the
 * month's end and rolled to a working day; 24 hours is the same hour of the next working day. Every due date keeps its
 * first date and can write out its working day by day. Knows nothing of cases.
 */
package redress.calendar;
