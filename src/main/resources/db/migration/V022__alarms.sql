-- What cannot wait, as words with spaces between; where any stands, lists show only the reference of the case.
alter table case_row add column alarms varchar(100) default '' not null;
