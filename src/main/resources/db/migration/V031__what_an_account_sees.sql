-- What an account sees. Its connections look into these schemas first, so that every statement of the program reads
-- the views in place of the tables; of the tables themselves an account that only reads has no right to a row. The owner
-- of the file, who works where nobody signs in, looks at the tables.

-- An auditor sees every case, also those of a team.
create view public.reads_all as
    select 'ACCOUNT_' || id as sql_user from public.account
    where roles = 'auditor' or roles like 'auditor %' or roles like '% auditor' or roles like '% auditor %';

create schema seen;
create schema worked;

create view seen.case_row as
    select r.* from public.case_row r
    where not exists (select 1 from public.case_team t where t.case_id = r.id)
        or exists (select 1 from public.case_team t where t.case_id = r.id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

create view seen.word as
    select r.* from public.word r
    where not exists (select 1 from public.case_team t where t.case_id = r.case_id)
        or exists (select 1 from public.case_team t where t.case_id = r.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

create view seen.work_item as
    select r.* from public.work_item r
    where not exists (select 1 from public.case_team t where t.case_id = r.case_id)
        or exists (select 1 from public.case_team t where t.case_id = r.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

create view seen.owed_item as
    select r.* from public.owed_item r
    where not exists (select 1 from public.case_team t where t.case_id = r.case_id)
        or exists (select 1 from public.case_team t where t.case_id = r.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

create view seen.letter as
    select r.* from public.letter r
    where not exists (select 1 from public.case_team t where t.case_id = r.case_id)
        or exists (select 1 from public.case_team t where t.case_id = r.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

create view seen.document as
    select r.* from public.document r
    where not exists (select 1 from public.case_team t where t.case_id = r.case_id)
        or exists (select 1 from public.case_team t where t.case_id = r.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

create view seen.payload as
    select r.* from public.payload r join public.entry e on e.seq = r.seq
    where not exists (select 1 from public.case_team t where t.case_id = e.case_id)
        or exists (select 1 from public.case_team t where t.case_id = e.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));

-- Whoever works on cases must have a right to the tables in order to change them, but never to what was recorded.
create view worked.payload as
    select r.* from public.payload r join public.entry e on e.seq = r.seq
    where not exists (select 1 from public.case_team t where t.case_id = e.case_id)
        or exists (select 1 from public.case_team t where t.case_id = e.case_id and 'ACCOUNT_' || t.account_id = upper(current_user))
        or exists (select 1 from public.reads_all a where a.sql_user = upper(current_user));
