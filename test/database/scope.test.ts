import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import { expect, it } from 'vitest'
import { scopeOf } from '#access/actor.ts'
import { nobody, type Scope, type Tx } from '#platform/index.ts'
import { onEachEngine } from '../support/platform.ts'

/** Every table of a Pemda's schema and its class; a new table must be put here before the suite is green. */
const classes = {
  area: [
    'nomination_round',
    'nomination_list',
    'list_step',
    'nomination',
    'person',
    'search_key',
    'person_link',
    'registry_entry',
    'cover_entry',
    'matching_row',
    'welfare_answer',
    'verification',
    'nik_answer',
    'office_holder',
    'paper',
    'selection_outcome',
    'enrolment',
    'taken_sheet',
    'returned_sheet',
    'returned_row',
    'returned_cell',
  ],
  house: [
    'proposal',
    'approval',
    'stand_in',
    'own_family',
    'small_office',
    'job',
    'stored_file',
    'programme',
    'fund',
    'selection_policy',
    'column_map',
    'snapshot',
    'matching_list',
    'verification_run',
    'selection_run',
    'decree_list',
    'enrolment_file',
    'programme_party',
    'programme_meaning',
    'programme_stage',
    'programme_event',
    'programme_task',
    'team_member',
    'need_estimate',
    'programme_commitment',
    'reported_figure',
    'programme_segment',
    'letter_template',
    'letterhead',
    'copies_list',
    'brought_file',
  ],
  closed: [
    'role_grant',
    'api_key',
    'trail',
    'trail_head',
    'fact',
    'done_once',
    'refused_often',
    'purpose_window',
    'purpose_row',
    'numbers_day',
    'look_up_alarm',
  ],
} as const

onEachEngine('the scope of a transaction', (ground) => {
  const run = <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => ground().platform.inScope(scope, work)
  const within = <T>(area: string, work: (tx: Tx) => Promise<T>) =>
    run({ ...scopeOf(ground().actors.officer), area }, work)
  const addPerson = (area: string) =>
    within(area, (tx) =>
      tx
        .insertInto('person')
        .values({
          id: ground().platform.world.ids.next(),
          area,
          name: 'La Ali',
          name_index: Buffer.from('x'),
          registered_at: new Date(),
        })
        .execute(),
    )
  const countPersons = (area: string) =>
    within(area, (tx) =>
      tx
        .selectFrom('person')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )

  it('shows the rows of its own area and below, and no others', async () => {
    await addPerson('74.06.01.2001')
    await addPerson('74.06.01.2002')
    await addPerson('74.06.02.2001')
    expect((await countPersons('74.06')).n).toBe(3)
    expect((await countPersons('74.06.01')).n).toBe(2)
    expect((await countPersons('74.06.01.2001')).n).toBe(1)
    expect((await countPersons('74.06.03')).n).toBe(0)
  })

  it('shows exactly nothing without an area, also after a transaction that had one', async () => {
    await addPerson('74.06.01.2001')
    await countPersons('74.06')
    expect((await countPersons('')).n).toBe(0)
  })

  it('refuses to write a row of another area', async () => {
    const foreign = within('74.06.02', (tx) =>
      tx
        .insertInto('person')
        .values({
          id: ground().platform.world.ids.next(),
          area: '74.06.01.2001',
          name: 'x',
          name_index: Buffer.from('x'),
          registered_at: new Date(),
        })
        .execute(),
    )
    await expect(foreign).rejects.toThrow(/row-level security/)
  })

  it('lets a smaller area read the house and not write it', async () => {
    const insert = (tx: Tx) =>
      tx
        .insertInto('column_map')
        .values({
          id: ground().platform.world.ids.next(),
          kind: 'dtsen',
          name: 'n',
          version: 1,
          document: '{}',
          created_at: new Date(),
          created_by: nobody,
        })
        .execute()
    await within('74.06', insert)
    await expect(within('74.06.01', insert)).rejects.toThrow(/row-level security/)
    expect(await within('74.06.01.2001', (tx) => tx.selectFrom('column_map').select('id').execute())).toHaveLength(1)
  })

  it('keeps the closed tables shut', async () => {
    for (const table of [
      ...classes.closed,
      'account',
      'login_session',
      'ended_session',
      'pemda_key',
      'membership',
      'totp_secret',
      'recovery_code',
      'known_device',
      'account_help',
      'card_code',
      'passkey',
      'passkey_challenge',
    ]) {
      await expect(
        within('74.06', (tx) => sql`select * from ${sql.table(table)}`.execute(tx)),
        table,
      ).rejects.toThrow(/permission denied/)
    }
  })

  it('refuses a scope that is not built from checked parts', async () => {
    const scope = scopeOf(ground().actors.officer)
    for (const broken of [
      { area: "74'; drop table person" },
      { area: '7' },
      { role: 'x; set role postgres' },
      { pemda: 'pg_catalog' },
      { actor: '1' },
    ]) {
      await expect(run({ ...scope, ...broken }, () => Promise.resolve(1))).rejects.toThrow('not allowed in a scope')
    }
  })

  it('lets nobody write who came to look, and shows him the same rows', async () => {
    await addPerson('74.06.01.2001')
    await addPerson('74.06.02.2001')
    const look = <T>(area: string, work: (tx: Tx) => Promise<T>) =>
      ground().platform.readInScope({ ...scopeOf(ground().actors.officer), area }, work)
    const areas = (tx: Tx) => tx.selectFrom('person').select('area').distinct().orderBy('area').execute()
    expect(await look('74.06.01', areas)).toEqual(await within('74.06.01', areas))
    expect(await look('', areas)).toEqual([])
    await expect(look('74.06.01', (tx) => tx.deleteFrom('person').execute())).rejects.toThrow(/permission|read-only/)
    await expect(
      look('74.06', (tx) => sql`select announce(gen_random_uuid(), now(), 'x', null, '{}')`.execute(tx)),
    ).rejects.toThrow(/read-only/)
  })

  it('shows the application role itself nothing of any table without a scope, whatever happened on the connection before', async () => {
    await addPerson('74.06.01.2001')
    const { pool } = ground().platform.connection
    const before: readonly (() => Promise<unknown>)[] = [
      () => countPersons('74.06'),
      () =>
        expect(within('74.06', (tx) => sql`select 1 / (count(*) - count(*)) from person`.execute(tx))).rejects.toThrow(
          /zero/,
        ),
      () => Promise.all([countPersons('74.06'), countPersons('74.06.01'), countPersons('74.06.02.2001')]),
    ]
    for (const happened of before) {
      await happened()
      // As many as the pool keeps, so that a connection that was used is among them.
      const clients = [await pool.connect(), ...(ground().engine === 'server' ? [await pool.connect()] : [])]
      try {
        for (const client of clients) expect(await countsAsApplication(client)).toEqual([])
      } finally {
        for (const client of clients) client.release()
      }
    }
  })

  /** Tables in which the bare application role finds a row. */
  const countsAsApplication = async (client: PoolClient) => {
    const seen: string[] = []
    await client.query('begin; set local role payung_app; set local search_path = pemda_74_06, public')
    for (const table of [...classes.area, ...classes.house]) {
      const { rows } = await client.query(`select count(*)::int as n from ${table}`)
      if (rows[0].n !== 0) seen.push(table)
    }
    await client.query('rollback')
    return seen
  }

  it('leaves no setting behind for the next client', async () => {
    await countPersons('74.06')
    const { rows } = await ground().platform.connection.pool.query(
      "select current_setting('payung.area', true) as area, current_schemas(false)::text as path, current_user as who",
    )
    expect(rows[0].area ?? '').toBe('')
    expect(rows[0].path).not.toContain('pemda')
    expect(rows[0].who).not.toBe('payung_app')
  })
})

onEachEngine('the catalogue', (ground) => {
  const catalogue = async (statement: string) => (await ground().platform.connection.pool.query(statement)).rows

  it('knows the class of every table', async () => {
    const rows = await catalogue(`select tablename from pg_tables where schemaname = 'pemda_74_06' order by 1`)
    expect(rows.map((row) => row.tablename)).toEqual([...classes.area, ...classes.house, ...classes.closed].toSorted())
  })

  it('has forced, fail-closed policies on every open table and privileges on none of the closed', async () => {
    const open: readonly string[] = [...classes.area, ...classes.house]
    const rows =
      await catalogue(`select relname, relrowsecurity and relforcerowsecurity as forced, has_table_privilege('payung_app', oid, 'select') as readable,
      pg_get_userbyid(relowner) as owner from pg_class where relnamespace = 'pemda_74_06'::regnamespace and relkind = 'r'`)
    for (const row of rows) {
      expect(row, row.relname).toMatchObject({
        forced: open.includes(row.relname),
        readable: open.includes(row.relname),
      })
      expect(row.owner).not.toBe('payung_app')
    }
    const policies = await catalogue(
      `select policyname, coalesce(qual, '') || coalesce(with_check, '') as text from pg_policies where schemaname = 'pemda_74_06'`,
    )
    expect(policies.length).toBeGreaterThan(40)
    for (const policy of policies) {
      expect(policy.text, policy.policyname).toMatch(/nullif/i)
      expect(policy.text, policy.policyname).not.toMatch(/~~/)
    }
  })

  it('opens closed tables only by functions with a search path of their own that nobody else may call', async () => {
    const functions = await catalogue(
      `select p.proname, coalesce(array_to_string(p.proconfig, ','), '') as config,
              has_function_privilege('public', p.oid, 'execute') as anybody, pg_get_userbyid(p.proowner) as owner
       from pg_proc p where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'pemda_74_06'::regnamespace)`,
    )
    expect(functions.length).toBeGreaterThan(30)
    for (const row of functions) {
      expect(row.config, row.proname).toMatch(/search_path=.*pg_temp/)
      expect([row.anybody, row.owner === 'payung_app'], row.proname).toEqual([false, false])
    }
  })

  it('gives the application role no way around its policies', async () => {
    const [role] = await catalogue(
      `select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'payung_app'`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false })
  })

  it('has no trigger and no foreign key that leaves the schema', async () => {
    expect(await catalogue(`select tgname from pg_trigger where not tgisinternal`)).toEqual([])
    const leaving =
      await catalogue(`select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
      where c.contype = 'f' and t.relnamespace = 'pemda_74_06'::regnamespace and f.relnamespace <> t.relnamespace`)
    expect(leaving).toEqual([])
  })
})
