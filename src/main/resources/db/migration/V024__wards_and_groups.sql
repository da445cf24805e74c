-- The ward of the address a case is about, for finding and counting; '' where it is not known.
alter table case_row add column ward varchar(200) default '' not null;
create index case_row_ward on case_row (ward);

-- Others who wrote about the same matter and are answered in this case.
create table case_group (
    case_id bigint not null references case_row (id),
    person_id bigint not null references person (id),
    primary key (case_id, person_id)
);
create index case_group_person on case_group (person_id);
