import type { Trap } from './trap.ts'

const tests = /\.test\.tsx?$/
const source = /^src\/.*\.tsx?$/
const migrations = /^migrations\/.*\.sql$/
const both = /^(?:src\/.*\.tsx?|migrations\/.*\.sql)$/

/**
 * Ways of speaking to the database that lose data, leak one Pemda into another, or work on one engine only. On the
 * embedded engine all clients share one session of a superuser; on Citus only `set local` reaches the other machines.
 */
export const databaseTraps: readonly Trap[] = [
  {
    name: 'scope-by-set-config',
    why: 'Citus does not pass set_config() on, so the policies there would see no area; write set local',
    where: both,
    pattern: /\bset_config\s*\(/i,
    planted: ['src/people/records.ts', 'sql`select set_config(${name}, ${area}, true)`'],
    lawful: ['src/people/records.ts', 'sql`select current_setting(${name}, true)` // not set_config()'],
  },
  {
    name: 'session-level-set',
    why: 'a setting that outlives its transaction reaches the next user of the connection, perhaps of another Pemda',
    where: both,
    pattern:
      /(?<!\b(?:definer|invoker)\s+)\bset\s+(?:session\b|(?:search_path|payung\.\w+|lock_timeout|statement_timeout)\b|role\s+(?!=))|\breset\s+role\b/i,
    planted: ['src/platform/a.ts', "client.query('set role payung_app')"],
    lawful: [
      'src/platform/a.ts',
      'client.query(`set local role payung_app`); sql`update role_grant set role = ${role}`',
    ],
  },
  {
    name: 'raw-sql',
    why: 'text pasted into SQL is how injections begin; pass parameters',
    where: source,
    except: /^src\/platform\/database\//,
    pattern: /\bsql\s*\.\s*(?:raw|lit|literal)\b/,
    planted: ['src/people/records.ts', "sql.raw('select 1')"],
    lawful: ['src/people/records.ts', 'sql`select ${one}`'],
  },
  {
    name: 'named-statement',
    why: 'on the embedded engine the second client that uses the name fails with 42P05',
    where: source,
    pattern:
      /\bname\s*:\s*[^,{}]+,\s*text\s*:\s*['"`]?\s*(?:select|insert|update|delete|with)\b|\bprepare\s+\w+(?:\s*\([^)]*\))?\s+as\b/i,
    planted: ['src/platform/a.ts', "client.query({ name: 'people', text: 'select 1' })"],
    lawful: ['src/platform/a.ts', "client.query({ text: 'select 1', values: [] })"],
  },
  {
    name: 'copy-from-stdin',
    why: 'hangs every client of the embedded engine until it is restarted; insert from unnest instead',
    where: both,
    pattern: /\bcopy\s+[^;]*?\bfrom\s+stdin\b|pg-copy-streams/i,
    planted: ['src/platform/a.ts', 'client.query(`copy person (id) from stdin`)'],
    lawful: ['src/platform/a.ts', 'client.query(`copy (select id from person) to stdout`)'],
  },
  {
    name: 'listen-notify',
    why: 'notifications are not delivered by the embedded engine; poll the outbox',
    where: both,
    pattern: /(?:['"`;]\s*|^\s*)(?:un)?(?:listen|notify)\s+[a-z_"]+\s*(?:['"`;,]|$)|\bpg_notify\s*\(/im,
    planted: ['src/jobs/a.ts', "client.query('listen payung_fact')"],
    lawful: ['src/jobs/a.ts', "const listen = 1\nlog.info('who will listen to facts of old')"],
  },
  {
    name: 'session-lock',
    why: 'all clients of the embedded engine hold the same session lock at once; use a lock row or pg_advisory_xact_lock',
    where: both,
    // A restore on a server asks who else is connected; the embedded engine has a restore of its own.
    except: /^src\/platform\/copies\/restore-server/,
    pattern: /\bpg_(?:try_)?advisory_(?:lock|unlock)\w*\s*\(|\bpg_backend_pid\s*\(/i,
    planted: ['src/jobs/a.ts', 'sql`select pg_try_advisory_lock(7)`'],
    lawful: ['src/jobs/a.ts', 'sql`select pg_advisory_xact_lock(7)`'],
  },
  {
    name: 'temporary-table',
    why: 'a temporary table is seen by every client of the embedded engine',
    where: both,
    pattern: /\bcreate\s+(?:(?:local|global)\s+)?temp(?:orary)?\b/i,
    planted: ['migrations/pemda/1.sql', 'create temp table a (id uuid);'],
    lawful: ['migrations/pemda/1.sql', '-- create temp table is not used\ncreate table template (id uuid);'],
  },
  {
    name: 'table-trigger',
    why: 'Citus refuses triggers; guard by privilege, CHECK and foreign key',
    where: migrations,
    pattern: /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+)?(?:event\s+)?trigger\b/i,
    planted: ['migrations/pemda/1.sql', 'create trigger audit after insert on person execute function f();'],
    lawful: ['migrations/pemda/1.sql', 'create table trigger_word (id uuid);'],
  },
  {
    name: 'named-collation',
    why: 'the embedded engine has no ICU collations; only "C" is the same everywhere',
    where: both,
    except: tests,
    pattern: /\bcollate\s+(?!"C"|nocase)["a-z]|\bprovider\s*=\s*icu/i,
    planted: ['migrations/pemda/1.sql', 'create table a (name text collate "id-x-icu");'],
    lawful: ['migrations/pemda/1.sql', 'create table a (area text collate "C" not null);'],
  },
  {
    name: 'newer-than-postgresql-15',
    why: 'PostgreSQL 15 is the oldest server we promise; the embedded engine is newer and would let it pass',
    where: both,
    pattern: /\b(?:uuidv7|UUIDV7|json_table|JSON_TABLE|merge_action|any_value)\s*\(|\)\s*(?:virtual|VIRTUAL)\b/,
    planted: ['migrations/pemda/1.sql', 'create table a (id uuid default uuidv7());'],
    lawful: ['src/platform/a.ts', 'const id = uuidV7(now, bytes)'],
  },
  {
    name: 'policy-open-by-default',
    why: "after a transaction a setting reads '' and not null: without nullif a policy may show every row",
    where: migrations,
    pattern: /\bcreate\s+policy\b(?:(?:(?!\bnullif\b)[^;])*;|[^;]*(?<!\bnullif\(\s*)current_setting\s*\()/i,
    planted: ['migrations/pemda/1.sql', "create policy p on a using (area >= current_setting('payung.area', true));"],
    lawful: [
      'migrations/pemda/1.sql',
      "create policy p on a using (area = nullif(current_setting('payung.area', true), ''));",
    ],
  },
  {
    name: 'policy-by-like',
    why: 'LIKE scans the whole table, and on an empty setting it shows all of it; write the range area >= x and area < x || ~',
    where: migrations,
    pattern: /\bcreate\s+policy\b[^;]*\b(?:i?like|similar\s+to)\b/i,
    planted: ['migrations/pemda/1.sql', "create policy p on a using (area like nullif(x, '') || '%');"],
    lawful: ['migrations/pemda/1.sql', "create policy p on a using (area >= nullif(x, ''));\nselect 'a' like 'b';"],
  },
  {
    name: 'foreign-key-leaves-the-schema',
    why: 'a Pemda is backed up, moved and erased alone; nothing of it may hang on a table outside its schema',
    where: /^migrations\/pemda\/.*\.sql$/,
    pattern: /\breferences\s+"?(?:public|pemda_)/i,
    planted: ['migrations/pemda/1.sql', 'create table a (area text references public.area);'],
    lawful: ['migrations/pemda/1.sql', 'create table a (person_id uuid references person);'],
  },
]
