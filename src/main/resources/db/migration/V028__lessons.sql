-- A projection: what is learned beyond a single case, and the meetings with services. The entries lie with those of cases
-- under its number, which no case has.
create table lesson (
    id bigint primary key,
    kind varchar(20) not null,
    service varchar(300) not null,
    what varchar(2000) not null,
    owner varchar(300) not null,
    agreed date not null,
    due date,
    progress varchar(2000) not null,
    ending varchar(2000) not null,
    ended date,
    dropped boolean not null,
    trend varchar(600) not null
);
create index lesson_ended on lesson (ended, due);
-- What sort of change a case's learning action is: training needs are listed as such.
alter table owed_item add column kind varchar(40) default '' not null;
