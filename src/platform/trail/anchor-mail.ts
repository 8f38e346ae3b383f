/** Who is written to for each Pemda: its inspectorate, which is not to ask Payung's owner for what it compares with. */
export type AnchorMail = { send(pemda: string, anchor: string, at: Date): Promise<void> }

/**
 * @param server `smtp://user:password@host:port`, or `smtps://…`
 * @param to addresses by the code of the Pemda; a Pemda without one is not written about
 */
export function openAnchorMail(server: string, from: string, to: ReadonlyMap<string, string>): AnchorMail {
  return {
    send: async (pemda, anchor, at) => {
      const address = to.get(pemda)
      if (address === undefined) return
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({
        url: server,
        connectionTimeout: 20_000,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      await transport.sendMail({
        from,
        to: address,
        subject: `Jangkar jejak Payung ${pemda}, ${at.toISOString().slice(0, 10)}`,
        text: letter(anchor, at),
      })
    },
  }
}

/** `74.06=inspektorat@bombanakab.go.id,74.07=…` */
export function readAddresses(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const [, pemda, address] = /^\s*(\d\d\.\d\d)\s*=\s*(\S+@\S+)\s*$/.exec(pair) ?? []
    return pemda && address ? [[pemda, address] as const] : []
  })
  return new Map(pairs)
}

const letter = (anchor: string, at: Date) => `Yth. Inspektur,

inilah ujung jejak audit Payung pada ${at.toISOString()}:

${anchor}

Simpanlah surel ini. Bila kelak jejak itu diubah atau dipotong, baris di atas membuktikannya:
payung audit verify --anchors BERKAS, dengan isi surel ini sebagai BERKAS.
Surel ini dibuat oleh program dan tidak memuat data siapa pun.
`
