/**
 * A database of PostgreSQL goes back to what it held: triggers note which tables a statement touched, and those alone are
 * filled again from copies in a schema aside.
 */
import type { Client } from "pg";
import type { Database } from "~db/client";

const ASIDE = `
  create schema aside;
  create table aside.touched (name text primary key);
  create table aside.sequences as
    select sequencename as name, last_value from pg_sequences where schemaname = 'public';
  create function aside.note_touched() returns trigger language plpgsql as $$
    begin
      insert into aside.touched values (tg_table_name) on conflict do nothing;
      return null;
    end $$;
  do $$ declare name text; begin
    for name in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create table aside.%I as table public.%I', 'kept_' || name, name);
      execute format('create trigger note_touched after insert or update or delete on public.%I
        for each statement execute function aside.note_touched()', name);
      execute format('alter table public.%I enable always trigger note_touched', name);
    end loop;
  end $$;
  analyze;
`;

export async function rememberContents(client: Client): Promise<void> {
  await client.query(ASIDE);
}

/** Neither keys nor what refuses changes is asked: all is as it was in the end. */
const PUT_BACK = `
  do $$ declare touched text; begin
    perform set_config('session_replication_role', 'replica', true);
    for touched in select name from aside.touched loop
      execute format('delete from public.%I', touched);
      execute format('insert into public.%I overriding system value table aside.%I',
        touched, 'kept_' || touched);
    end loop;
    perform setval(format('public.%I', name)::regclass, coalesce(last_value, 1), last_value is not null)
      from aside.sequences;
    delete from aside.touched;
  end $$`;

export async function putBack({ apart }: Pick<Database, "apart">): Promise<void> {
  await apart?.query({ text: PUT_BACK });
}
