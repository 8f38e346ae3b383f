import type { smallOffice as indonesian } from '../id/small-office.ts'

export const smallOffice: typeof indonesian = {
  title: 'Small office: three people',
  lead: 'One step to lay out the duties of an office of three. What must be apart stays apart; what is given up stands below, in the audit trail, and on the page of accounts from then on.',
  link: 'Small office',
  keepsTitle: 'What stays apart',
  keeps: [
    'The desa nominate; none of the three becomes a village operator.',
    'Who selects does not sign.',
    'Who bills does not confirm the payment; that is done by BKAD.',
    'The administrator is a fourth person, and sees no people.',
  ],
  givesUpTitle: 'What an office this small gives up',
  givesUp: {
    'attester-in-the-room': 'Whoever attests a signed sheet works in the room of its proposer.',
    'same-two-check': 'The two officers check each other; no third person looks again.',
    'complaints-inside': 'Complaints are taken by somebody who works on the data.',
    'one-away-stops': 'When one is away, what takes a second person waits or is agreed to on paper.',
  },
  seats: { head: 'Head of the agency', officer: 'First officer', second: 'Second officer' },
  seatAbout: {
    head: 'Approves or returns, on the screen or on paper; prepares nothing.',
    officer: 'Receives nominations, runs selections, proposes to lock, makes the BPJS file.',
    second:
      'Matches the welfare data, checks the answers of the first officer, attests signed sheets, sees the bill, takes complaints.',
  },
  who: 'Who',
  letterTitle: 'The letter that gives these three duties',
  needThree: 'Choose three different people.',
  act: 'Lay out the small office',
  done: 'The small office is laid out',
  doneText: 'The duties of all three hold.',
  doneWaits:
    'Hand the codes over. What takes a second person holds as soon as the head of the agency or another administrator agrees on the page Approvals.',
  laidOut: (moment, by, letter) => `A small office since ${moment}, laid out by ${by}, letter ${letter}`,
  people: (head, officer, second) =>
    `Head of the agency: ${head}. First officer: ${officer}. Second officer: ${second}.`,
}
