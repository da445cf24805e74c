/** The New screen: a case from scratch, on one page, in the order people tell it. Begins with {@link redress.desk.intake.IntakeScreen}. */
package redress.desk.intake;
