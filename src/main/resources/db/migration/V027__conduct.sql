-- A projection: every process about somebody's behaviour, and the restriction it came to while that is in force. Its
-- entries lie with those of cases under its number, which no case has.
create table conduct (
    id bigint primary key,
    person_id bigint not null references person (id),
    terms varchar(20000),
    decided_by varchar(300),
    decided date,
    review date,
    check ((review is null) = (terms is null))
);
create index conduct_person on conduct (person_id);
create index conduct_review on conduct (review);
