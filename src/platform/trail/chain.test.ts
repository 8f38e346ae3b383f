import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginningOf, ChainWalk, linkAfter, type Anchor, type ChainFault, type Linked } from './chain.ts'

const pemda = '74.06'

function chainOf(lines: readonly string[], of = pemda): Linked[] {
  let link = beginningOf(of)
  return lines.map((line, at) => ({ place: at + 1, line, link: (link = linkAfter(link, line)) }))
}

const headOf = (chain: readonly Linked[]): Anchor => chain.at(-1) ?? { place: 0, link: beginningOf(pemda) }

function faultOf(chain: readonly Linked[], head: Anchor, anchors: readonly Anchor[] = []): ChainFault | undefined {
  const walk = new ChainWalk(pemda, anchors)
  return walk.follow(chain) ?? walk.end(head)
}

const someLines = fc.array(fc.string(), { minLength: 2, maxLength: 30 })
const somewhere = fc.nat()

it('finds nothing wrong with a chain as it was linked, whole or in batches', () => {
  fc.assert(
    fc.property(someLines, somewhere, (lines, at) => {
      const chain = chainOf(lines)
      expect(faultOf(chain, headOf(chain), chain)).toBeUndefined()
      const walk = new ChainWalk(pemda)
      const cut = at % chain.length
      expect(
        walk.follow(chain.slice(0, cut)) ?? walk.follow(chain.slice(cut)) ?? walk.end(headOf(chain)),
      ).toBeUndefined()
    }),
  )
})

/** What somebody with the whole database in his hands might do to it, and the place at which it must be found. */
const tamperings: Readonly<Record<string, (chain: Linked[], at: number) => { bent: Linked[]; place: number }>> = {
  'a byte changed': (chain, at) => ({
    bent: chain.with(at, { ...chain[at]!, line: `${chain[at]!.line}x` }),
    place: at + 1,
  }),
  'a record removed': (chain, at) => ({ bent: chain.toSpliced(at, 1), place: at + 1 }),
  'a record put in': (chain, at) => ({
    bent: chain.toSpliced(at, 0, { ...chain[at]!, line: 'new' }),
    place: at + 1,
  }),
  'two records exchanged': (chain, at) => {
    const [first, second] = [chain[at % (chain.length - 1)]!, chain[(at % (chain.length - 1)) + 1]!]
    const moved = { ...second, place: first.place }
    return {
      bent: chain.with(first.place - 1, moved).with(second.place - 1, { ...first, place: second.place }),
      place: first.place,
    }
  },
  'a link replaced': (chain, at) => ({
    bent: chain.with(at, { ...chain[at]!, link: Buffer.alloc(32) }),
    place: at + 1,
  }),
  'the tail cut off': (chain, at) => ({ bent: chain.slice(0, at), place: at + 1 }),
}

it.each(Object.keys(tamperings))('finds %s, and where', (kind) => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 30 }), somewhere, (lines, at) => {
      const chain = chainOf(lines)
      const { bent, place } = tamperings[kind]!(chain, at % chain.length)
      expect(faultOf(bent, headOf(chain))?.place).toBe(place)
    }),
    { numRuns: 1_000 },
  )
})

it('finds a tail that was cut off together with the head only because an anchor went further', () => {
  const chain = chainOf(['a', 'b', 'c', 'd'])
  const cut = chain.slice(0, 2)
  expect(faultOf(cut, headOf(cut))).toBeUndefined()
  expect(faultOf(cut, headOf(cut), [chain[2]!])).toEqual({ place: 3, what: 'cut' })
})

it('finds a trail that was bent and linked anew only because an anchor remembers', () => {
  const [before, bent] = [chainOf(['a', 'b', 'c']), chainOf(['a', 'x', 'c'])]
  expect(faultOf(bent, headOf(bent))).toBeUndefined()
  expect(faultOf(bent, headOf(bent), [before[2]!])).toEqual({ place: 3, what: 'changed' })
})

it('does not take the chain of another Pemda for this one', () => {
  const other = chainOf(['a'], '74.07')
  expect(faultOf(other, other[0]!)).toEqual({ place: 1, what: 'changed' })
})
