-- origin: copy (the shipped text, kept because a letter was made from it), council (its own text), shipped (gone back to it)
alter table template_version add column origin varchar(10) default 'copy' not null;
alter table template_version add column valid_from date;
alter table template_version add column valid_to date;
alter table template_version add column made_by bigint;
