/** The first start: five questions, then work. Begins with {@link redress.desk.setup.SetupPane}. */
package redress.desk.setup;
