/** One case: its clocks, timeline, points, letters and person, and beside them what may be done now. */
package redress.desk.casefile;
