/** The Today screen: what is late, due and to come over all cases, with the next step on each row. */
package redress.desk.today;
