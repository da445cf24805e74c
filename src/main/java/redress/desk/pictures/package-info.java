/** Pictures of the program's own windows, drawn where no display is: for the demonstration and its contact sheet. */
package redress.desk.pictures;
