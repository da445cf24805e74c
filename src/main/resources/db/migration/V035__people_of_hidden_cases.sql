-- Who wrote in a case that only some may see is not shown to the others either, unless they see another case of that
-- person, or contact with that person was looked at, which everybody who answers them must know.
create view seen.person as
    select p.* from public.person p
    where (not exists (select 1 from public.case_row r join public.case_team t on t.case_id = r.id where r.person_id = p.id)
            and not exists (select 1 from public.case_party c join public.case_team t on t.case_id = c.case_id where c.person_id = p.id))
        or exists (select 1 from seen.case_row r where r.person_id = p.id)
        or exists (select 1 from public.case_party c join seen.case_row r on r.id = c.case_id where c.person_id = p.id)
        or exists (select 1 from public.conduct d where d.person_id = p.id);
