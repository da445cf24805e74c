/** The Allocation screen: which cases are with nobody, who has how much, who may take a case and who may not, and why. */
package redress.desk.allocation;
