/** The Learning screen: what is owed to customers, what changes in the services, and what was upheld about them. */
package redress.desk.learning;
