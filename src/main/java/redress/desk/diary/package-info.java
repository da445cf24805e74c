/** The Calendar screen: every running date of the open cases, by six weeks, by week, or as a list. */
package redress.desk.diary;
