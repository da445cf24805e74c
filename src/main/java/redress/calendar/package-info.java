/**
 * Working days and due dates, by the rules of DESIGN section 4. Knows nothing of cases.
 *
 * <ul>
 *   <li>The day of receipt is day 0, whatever day it is, and the next day that counts is day 1. A council may choose that a
 *       receipt on a day it does not work, or from a cut-off hour on, counts as received on the next working day; or that the
 *       day of receipt, if a working day, is itself day 1. The actual and the deemed day are both kept.
 *   <li>Working days are Monday to Friday without the region's bank holidays and without the days the council is closed.
 *   <li>Days and weeks are calendar days and stay where they fall. Months and years lead to the same day number, or to the
 *       month's last day where it has no such day; they are added to the anchor in one go, and the date then moves on to a
 *       working day.
 *   <li>24 hours lead to the same hour of the next working day, 48 hours to that of the second.
 *   <li>Due means by the end of that day, or by its hour where it is counted in hours.
 *   <li>An extension counts from the due date as it stands, or from the day it is decided; it never shortens. A pause adds the
 *       days after the one it began on, up to and including the one it ended on, in the clock's own unit. The first due date
 *       is always kept.
 *   <li>Beyond the last loaded bank holidays only weekends and closures are left out, and the working warns of it. Dates
 *       outside 1900 to 2199 are refused with one sentence.
 * </ul>
 */
package redress.calendar;
