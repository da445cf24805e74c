-- What reports count beside the facts of cases, without a name, for accounts that read reports and no case: NOW as it was
-- last counted by whoever may read cases, and, by its hash, what was fixed for a period. In parts, so that each fits.
create table report_fact (
    name varchar(64) not null,
    part integer not null check (part >= 0),
    facts bytea not null,
    primary key (name, part)
);
