/** The Reports screen: the annual report on screen, each number opening its cases, and its files. */
package redress.desk.reports;
