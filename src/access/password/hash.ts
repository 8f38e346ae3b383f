import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** @returns `argon2id$memory$passes$salt$tag`, so that a later, higher cost can live beside it */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, cost)
  return ['argon2id', cost.memory, cost.passes, salt.toString('base64url'), tag.toString('base64url')].join('$')
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [kind, memory, passes, salt, tag] = hash.split('$')
  if (kind !== 'argon2id' || !salt || !tag) throw new Error('unknown form of password hash')
  const expected = Buffer.from(tag, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), {
    ...cost,
    memory: Number(memory),
    passes: Number(passes),
  })
  return timingSafeEqual(expected, found)
}

function derive(password: string, nonce: Buffer, at: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: password.normalize('NFKC'), nonce, ...at }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}
