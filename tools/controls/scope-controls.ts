import type { Control } from './control.ts'

const [house, scope] = ['migrations/pemda/20261121-create-house.sql', 'src/platform/database/scope.ts']
const [ofScope, ofRoutes] = [['test/database/scope.test.ts'], ['test/http/route-matrix.test.ts']]

/** T1, T2, T16: who sees and does what where. */
export const scopeControls: readonly Control[] = [
  {
    threat: 'T1',
    control: 'rows of another area are not seen',
    file: house,
    on: `      using (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')
      with check`,
    off: `      using (true)
      with check`,
    tests: ofScope,
  },
  {
    threat: 'T1',
    control: 'rows of another area are not written',
    file: house,
    on: `      with check (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')', t);`,
    off: `      with check (true)', t);`,
    tests: ofScope,
  },
  {
    threat: 'T1',
    control: 'a smaller area does not write the house',
    file: house,
    on: `      with check (nullif(current_setting(''payung.area'', true), '''') = %L)', t, '{{pemda}}');`,
    off: `      with check (%L is not null)', t, '{{pemda}}');`,
    tests: ofScope,
  },
  {
    threat: 'T1',
    control: 'the owner of a table is under its policies too',
    file: house,
    on: `    execute format('alter table %I force row level security', t);
    execute format('create policy area_scope on %I`,
    off: `    execute format('create policy area_scope on %I`,
    tests: ofScope,
  },
  {
    threat: 'T1',
    control: 'every transaction gives up the rights of its connection',
    file: scope,
    on: '    `set local role ${role}`,\n',
    off: '',
    tests: ofScope,
  },
  {
    threat: 'T1',
    control: 'a route names the roles it lets in',
    file: 'src/http/serve-pemda-route.ts',
    on: 'const isHis = route.roles.includes(actor.role)',
    off: 'const isHis = route.roles.length > 0',
    tests: ofRoutes,
  },
  {
    threat: 'T1',
    control: 'nobody enters who is not signed in',
    file: 'src/http/signed-in.ts',
    on: `asServed(platform, request.server, open) : refuse('not-signed-in')`,
    off: `asServed(platform, request.server, open) : ({ sessionId: '', account: { id: '00000000-0000-0000-0000-000000000000' } } as OpenSession)`,
    tests: ofRoutes,
  },
  {
    threat: 'T1',
    control: 'a role that the account does not hold is not taken on',
    file: 'src/http/signed-in.ts',
    on: `(role === '' || one.role === role) && `,
    off: '',
    tests: [...ofRoutes, 'test/access/duties.test.ts'],
  },
  {
    threat: 'T2',
    control: 'the area is set for one transaction alone',
    file: scope,
    on: '`set local payung.area',
    off: '`set payung.area',
    tests: ofScope,
  },
  {
    threat: 'T2',
    control: 'a scope is built from checked parts only',
    file: scope,
    on: '  if (!form.test(value)) throw',
    off: '  if (form.test(value) && value === value + 1) throw',
    tests: ofScope,
  },
  {
    threat: 'T16',
    control: 'a duty is given inside the own area only',
    file: 'migrations/pemda/20261127-weigh-duties.sql',
    on: `            and new_area >= nullif(current_setting('payung.area', true), '')
            and new_area < nullif(current_setting('payung.area', true), '') || '~'\n`,
    off: '',
    tests: ['test/access/duties.test.ts'],
  },
]
