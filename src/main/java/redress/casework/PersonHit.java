package redress.casework;

import redress.people.Person;

/** Somebody who writes in, found by a search: how many cases of theirs there are, and the number of the newest. */
public record PersonHit(Person person, int cases, long newestCase) {}
