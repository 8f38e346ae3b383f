// A process that passes the key of 74.06 on, to be killed in the middle of it: `node passing-on.ts DATA_FOLDER [DATABASE_URL]`.
import { openLog } from '#platform/log.ts'
import { keyFileOf, openPlatform } from '#platform/index.ts'
import { passOn } from '#platform/vault/pass-on.ts'
import { realWorld } from '#platform/world.ts'

const [dataFolder, databaseUrl] = process.argv.slice(2)
const settings = { dataFolder: dataFolder!, databaseUrl }
const platform = await openPlatform(settings, realWorld(), openLog('silent'))
const keyFile = keyFileOf(settings)
const report = (done: number, total: number) => process.stdout.write(`${done} / ${total}\n`)
await passOn({ platform, keyFile, settleMillis: 20, report }, '74.06')
await platform.close()
