import type { TestProject } from 'vitest/node'
import { findServerPrograms } from './postgres/find-server-programs.ts'
import { startServer } from './postgres/start-server.ts'
import { missing } from './required.ts'
import { makeTemplates } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's connection string of this run's throwaway server; undefined where none could be started. */
    postgresUrl: string | undefined
  }
}

/** Vitest's global setup: one PostgreSQL server and one migrated template per engine serve the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  try {
    project.provide('postgresUrl', server?.url)
    const removeTemplates = await makeTemplates(project, server?.url)
    return async () => {
      await removeTemplates()
      await server?.stop()
    }
  } catch (error) {
    await server?.stop()
    throw error
  }
}

/** A server of the oldest version found, so that what we promise for PostgreSQL 15 is tried on 15 where it is there. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const programs = findServerPrograms()
  if ('reason' in programs) return missing('postgres', programs.reason)
  const server = await startServer(programs.folder)
  return 'reason' in server ? missing('postgres', server.reason) : server
}
