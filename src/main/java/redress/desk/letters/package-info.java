/** The Letters screen: what waits to be sent, the day's print run, and the templates, each a {@link LetterTab}. */
package redress.desk.letters;
