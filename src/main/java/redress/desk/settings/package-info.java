/** The Settings screen: the council, the days it does not work, its procedure as a readable page, and the display. */
package redress.desk.settings;
