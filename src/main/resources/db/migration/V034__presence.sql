-- Who has a case open, to tell the others: a hint and never a lock. A row nobody renewed for a minute counts for nothing.
create table case_presence (
    case_id bigint not null,
    desk varchar(40) not null,
    account_id bigint not null references account (id),
    since timestamp with time zone not null,
    seen timestamp with time zone not null,
    primary key (case_id, desk)
);
create index case_presence_account on case_presence (account_id);
