-- Several desks: each account has an SQL user of its own, ACCOUNT_<its number>.

-- A save is recorded under the account that made it, or under any by the owner of the file.
alter table audit add constraint audit_by_itself
    check (upper(current_user) = 'SA' or upper(current_user) = 'ACCOUNT_' || account_id);

-- Which database this is, and who serves it; written when it is first shared.
create table database_fact (
    id smallint primary key check (id = 1),
    database_id uuid not null,
    program varchar(40) not null,
    host varchar(255) not null,
    door_secret varchar(100) not null
);

-- All that may be seen before signing in. The salt is no secret: with it a desk makes one out of the passphrase.
create view door_account as
    select id, name, salt, active from account;
create view door_fact as
    select f.database_id, f.program, f.host,
        (select max(cast(s."version" as integer)) from "flyway_schema_history" s where s."success") as schema_number
    from database_fact f;
