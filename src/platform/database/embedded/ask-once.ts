import pg from 'pg'

/**
 * One statement as an ordinary client of our own socket. Asked through the engine directly it would run inside whatever
 * transaction a client happens to have open.
 *
 * @returns the column `answer` of the first row, where there is one
 */
export async function askOnce(socketFolder: string, statement: string): Promise<string | undefined> {
  const client = new pg.Client({ host: socketFolder, port: 5432, user: 'postgres', database: 'postgres' })
  await client.connect()
  try {
    return (await client.query<{ answer: string }>(statement)).rows[0]?.answer
  } finally {
    await client.end()
  }
}
