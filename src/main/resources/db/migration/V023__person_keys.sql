-- What a person is found by: words of the name (N), of the address (A), the organisation (O), postcode (P), e-mail (E),
-- and the ends of each telephone number from five digits on (T). Written with the person; keyed tells by which rules.
create table person_key (
    kind char(1) not null,
    term varchar(60) not null,
    person_id bigint not null references person (id),
    primary key (kind, term, person_id)
);
create index person_key_person on person_key (person_id);
-- The pairs of letters of every word of a name, so that a mistyped one is found.
create table person_pair (
    pair varchar(4) not null,
    term varchar(60) not null,
    primary key (pair, term)
);
create index person_pair_term on person_pair (term);
alter table person add column keyed int default 0 not null;
create index person_keyed on person (keyed);
-- Who complains together with the person of a case. A projection.
create table case_party (
    case_id bigint not null,
    person_id bigint not null references person (id),
    primary key (case_id, person_id)
);
create index case_party_person on case_party (person_id);
