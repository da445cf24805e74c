/** The Cases screen: every case, filtered and found as you type. */
package redress.desk.cases;
