-- Several people, each with an account. What each may do follows from the roles, parted by blanks: redress.accounts.Permission.
alter table account add column roles varchar(200) default '' not null;
update account set roles = 'co-ordinator administrator' where role = 'co-ordinator';
update account set roles = 'manager' where role = 'manager';
update account set roles = 'auditor' where role = 'reader';
alter table account drop column role;
alter table account drop column password_hash;

-- Goes into the secret made of the passphrase, in hexadecimal digits; none where nobody can sign in yet. The passphrase
-- itself is kept nowhere: the secret is the password of the SQL user ACCOUNT_<id>.
alter table account add column salt varchar(100);

-- Whether who opens the cases must sign in, after how many minutes unused the desk is locked, and the digest of the
-- recovery code, which lets somebody in when no administrator can sign in any more.
create table sign_in (
    id smallint primary key check (id = 1),
    asked boolean not null,
    idle_minutes integer not null check (idle_minutes between 1 and 240),
    recovery bytea check (octet_length(recovery) = 32)
);
insert into sign_in (id, asked, idle_minutes) values (1, false, 15);

-- Accounts whose passphrase was given by an administrator and is to be changed at the first sign-in.
create table one_time_passphrase (
    account_id bigint primary key references account (id)
);

-- Wrong tries since the last right one: they slow the next ones down, after a restart too.
create table wrong_try (
    account_id bigint primary key references account (id),
    tries integer not null check (tries > 0),
    last_at varchar(40) not null
);

-- Who may see a case; a case without a row is seen by all who read cases.
create table case_team (
    case_id bigint not null,
    account_id bigint not null references account (id),
    primary key (case_id, account_id)
);
create index case_team_account on case_team (account_id);

-- To read the audit by what was done.
create index audit_act on audit (act, n);
