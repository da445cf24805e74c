/** The people who write in: finding them, what is known of each, and two that are one. Begins with {@link redress.desk.people.PeopleScreen}. */
package redress.desk.people;
