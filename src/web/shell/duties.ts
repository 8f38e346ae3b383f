import type { Grant } from '../api/session.ts'

/**
 * Which duty is shown which act. The server decides; what it would always refuse is not offered, and what it would
 * always refuse to tell is not asked for.
 */
const has =
  (...roles: readonly string[]) =>
  ({ role }: Grant): boolean =>
    roles.includes(role)

/** Takes lists in on behalf of desa: what arrives by WhatsApp is shared with Payung by the phone. */
export const takesInForDesa = has('kecamatan-verifier', 'lead-agency-officer')
/** Takes the names the agency holds out as a sheet, and decides on what comes back. */
export const correctsBySheet = has('lead-agency-officer')
export const readsSheets = has('lead-agency-officer', 'lead-agency-head', 'auditor')
export const verifies = has('lead-agency-officer', 'welfare-data-officer')
export const readsVerification = has(
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'kecamatan-verifier',
  'auditor',
)
/** Is shown the papers of a list, drafted, signed and filed. */
export const readsPapers = has(
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
)
/** Makes the papers of desa in their stead. */
export const draftsForDesa = has('kecamatan-verifier', 'lead-agency-officer')
/** The papers of the whole Pemda are told to whoever sees all of it. */
export const readsPemdaPapers = (grant: Grant): boolean => readsPapers(grant) && grant.area === grant.pemda
/** Writes down who holds an office whose name stands under papers. */
export const recordsHolders = has('kecamatan-verifier', 'lead-agency-officer', 'administrator')
export const readsHolders = (grant: Grant): boolean =>
  recordsHolders(grant) || has('lead-agency-head', 'auditor')(grant)
/** Puts a template of the Pemda's own in use; it holds for every letter of the Pemda. */
export const putsTemplates = ({ role, area, pemda }: Grant): boolean =>
  area === pemda && (role === 'lead-agency-officer' || role === 'administrator')
export const readsTemplates = (grant: Grant): boolean =>
  putsTemplates(grant) || has('lead-agency-head', 'auditor')(grant)
/** Writes down how an office heads its papers. */
export const recordsLetterheads = has('kecamatan-verifier', 'lead-agency-officer', 'administrator')
export const readsLetterheads = (grant: Grant): boolean =>
  recordsLetterheads(grant) || has('lead-agency-head', 'auditor')(grant)
/** Runs selections and proposes to lock a list. */
export const selects = has('lead-agency-officer')
export const readsRuns = has('lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'auditor')
/** Is shown people and what became of each. */
export const readsOutcomes = has(
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'kecamatan-verifier',
  'complaint-officer',
  'auditor',
)
/** Counts by area, occupation, sex and decile. */
export const readsTotals = (grant: Grant): boolean => readsOutcomes(grant) || has('executive')(grant)
/** Locked lists, counted in people and rupiah. */
export const readsLists = (grant: Grant): boolean =>
  readsTotals(grant) || has('finance', 'opd-payer', 'bpjs-branch')(grant)
/** Puts the one page before the head of region. */
export const readsHeadSheet = has('lead-agency-officer', 'lead-agency-head', 'executive', 'auditor')
export const readsPeople = (grant: Grant): boolean => readsOutcomes(grant)
/** May open full numbers, with a reason that stands in the trail. */
export const opensNumbers = (grant: Grant): boolean => readsPeople(grant) && grant.role !== 'complaint-officer'
const administersAll = ({ role, area, pemda }: Grant): boolean => role === 'administrator' && area === pemda
/** Proposals about people and money; an administrator of the whole Pemda knows those about accounts. */
export const readsProposals = (grant: Grant): boolean => signs(grant) || grant.role === 'auditor'
/** May ever sign what somebody else proposed, or state that another has signed on paper. */
export const signs = (grant: Grant): boolean =>
  has('lead-agency-officer', 'lead-agency-head', 'welfare-data-officer')(grant) || administersAll(grant)
/** Signs about people and money, and so states the own family card. */
export const statesFamily = has('lead-agency-officer', 'lead-agency-head', 'welfare-data-officer')
/** Stands in, is stood in for, or looks who did. */
export const readsStandIns = (grant: Grant): boolean => statesFamily(grant) || grant.role === 'auditor'
/** Sees who did what to a person, a list or a fund that he sees. */
export const readsHistory = has(
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
)
/** May take the signed decree and the data to compute the list again. */
export const takesEvidence = has('lead-agency-officer', 'lead-agency-head', 'auditor')
/** Takes the file that is made for the branch. */
export const takesFiles = has('lead-agency-officer', 'lead-agency-head', 'auditor', 'bpjs-branch')
/** Writes to the branch. */
export const takesLetter = has('lead-agency-officer', 'lead-agency-head')
/** Learns whom the file does not hold, with what is to be mended. */
export const takesHeld = has('lead-agency-officer', 'lead-agency-head', 'auditor')
export const readsEnrolment = (grant: Grant): boolean => takesFiles(grant) || has('opd-payer', 'executive')(grant)
/** The lists that desa send, with their rows. */
export const readsNominations = has(
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
)
/** The board of all desa and the funnel, counted. */
export const readsBoard = (grant: Grant): boolean => readsNominations(grant) || has('executive')(grant)
/** Whoever sees no people is shown no counts of them. */
export const readsCounts = ({ role }: Grant): boolean => role !== 'administrator'
/** Is told who looked full numbers up oddly, and judges it. */
export const hearsAlarms = has('auditor', 'administrator', 'lead-agency-head')
