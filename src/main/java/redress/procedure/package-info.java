/**
 * A council's complaints policy as data: its rules, the reader of its YAML file, the check that it can work, and the seven
 * procedures that ship. Begin with {@link redress.procedure.Procedures}. Pure: no screen, no database.
 */
package redress.procedure;
