import type { FileText } from '../id/programme-file.ts'

type Parts = FileText['parts']

const source = { sourceType: 'Kind of source', source: 'Source', sourceDate: 'Date of the source' }

const plan: Pick<Parts, 'meanings' | 'parties' | 'stages' | 'team'> = {
  meanings: {
    title: 'Meaning and criteria',
    lead: 'Who is meant by pekerja rentan, by which text; printed on the annexes of the decree.',
    none: 'No meaning beside the one given when the programme was created.',
    one: 'Meaning of pekerja rentan',
    add: 'Record the meaning',
    fields: {
      definition: 'Pekerja rentan are',
      citation: 'According to',
      categories: 'Categories of workers',
      criteria: 'Criteria',
      otherCriteria: 'Other criteria',
      purpose: 'Purpose of the programme',
    },
    hints: {
      citation: 'for example: Perbup 12/2025 article 1 number 7',
      categories: 'One category a line. Write (transportasi) or (sawit) behind it where it applies.',
    },
  },
  parties: {
    title: 'Parties',
    lead: 'The units that take part and as what; a branch with the kabupaten it serves.',
    none: 'No party is recorded yet.',
    one: 'Party',
    add: 'Record a party',
    fields: { name: 'Name of the unit', role: 'Role', does: 'What it does', serves: 'Serves the kabupaten' },
    hints: { serves: 'area codes, for example 74.05, 74.06' },
  },
  stages: {
    title: 'Calendar of stages',
    lead: 'Beginning and end of every stage. From it follows how old the list is when cover begins.',
    none: 'No stage is on the calendar yet.',
    one: 'Stage',
    add: 'Record a stage',
    fields: { stage: 'Stage', name: 'Remark', beginsOn: 'Begins', endsOn: 'Planned end', finishedOn: 'Finished' },
  },
  team: {
    title: 'Technical team',
    lead: 'The members of the team that watches over the programme, by the decree that formed it.',
    none: 'There is no technical team yet.',
    one: 'Member of the team',
    add: 'Record a member',
    fields: {
      name: 'Name',
      duty: 'Position',
      office: 'Office',
      unit: 'Unit',
      letter: 'Number of the decree',
      fromDay: 'Since',
      untilDay: 'Until',
    },
  },
}

const work: Pick<Parts, 'events' | 'tasks' | 'needs'> = {
  events: {
    title: 'Events and meetings',
    lead: 'Launches, meetings, visits and information sessions, with minutes and decisions. An event changes nobody’s cover.',
    none: 'No event is recorded yet.',
    one: 'Event',
    add: 'Record an event',
    fields: {
      title: 'Event',
      kind: 'Kind',
      state: 'State',
      heldOn: 'Day',
      place: 'Place',
      area: 'Area',
      organiser: 'Organiser',
      attendedBy: 'Units present',
      attendance: 'Attendance',
      minutes: 'Minutes',
      decisions: 'Decisions',
      source: 'Source',
      fileDigest: 'Attendance sheet, minutes or photograph',
    },
    hints: { source: 'where it is known from a report and not from the event itself' },
  },
  tasks: {
    title: 'Tasks and findings',
    lead: 'Who has to do what by when, and what was done.',
    none: 'There is no task and no finding yet.',
    one: 'Task or finding',
    add: 'Record a task or finding',
    fields: {
      title: 'What',
      kind: 'Kind',
      unit: 'Responsible unit',
      eventId: 'From the event',
      dueOn: 'Due',
      amount: 'Amount of the finding',
      followUp: 'Follow-up',
      doneOn: 'Done',
      fileDigest: 'Evidence',
    },
    hints: { followUp: 'what was done; needed once it is recorded as done' },
  },
  needs: {
    title: 'Estimated need',
    lead: 'How many vulnerable workers there may be, by kecamatan and category, with the source.',
    none: 'There is no estimate yet.',
    one: 'Estimate of need',
    add: 'Record an estimate',
    fields: { title: 'Estimate', numbers: 'Numbers', about: 'Approximate', ...source },
    hints: {
      numbers:
        'Copy into Excel, fill in, paste back. First line: categories; first column: kecamatan. An empty cell is not known yet.',
    },
  },
}

const said: Pick<Parts, 'commitments' | 'segments' | 'figures'> = {
  commitments: {
    title: 'Commitments before the DPA',
    lead: 'People promised before there is a budget. A commitment is no ceiling and adds no place.',
    none: 'There is no commitment yet.',
    one: 'Commitment',
    add: 'Record a commitment',
    fields: {
      saidBy: 'Stated by',
      saidOn: 'Day',
      people: 'People',
      need: 'Contributions needed',
      hasBudget: 'DPA is there',
      firstMonth: 'First month',
      lastMonth: 'Last month',
      fundSource: 'Fund',
      eventId: 'At the event',
      note: 'Remark',
    },
    hints: { saidBy: 'the office, for example Bupati' },
  },
  segments: {
    title: 'Groups in preparation',
    lead: 'Groups that are to join, or that others cover already. They count nowhere.',
    none: 'No group is recorded yet.',
    one: 'Group',
    add: 'Record a group',
    fields: { name: 'Group', state: 'State', payer: 'Payer', people: 'People', about: 'Approximate', ...source },
  },
  figures: {
    title: 'Reported figures',
    lead: 'Figures of reports, officials or documents, with source and period. They are quoted, not counted with.',
    none: 'There is no reported figure yet.',
    one: 'Reported figure',
    add: 'Record a figure',
    fields: {
      title: 'Figure about',
      measure: 'Measure',
      value: 'Figure',
      unit: 'Unit',
      about: 'Approximate',
      period: 'Period',
      area: 'Area',
      meant: 'What is counted',
      saidBy: 'Said by',
      quotation: 'Quotation',
      ...source,
    },
    hints: {
      period: 'as it was said, for example 2023–2024',
      area: 'code of the kabupaten or kota',
      meant: 'who or what; only figures that mean the same are compared',
    },
  },
}

export const parts: Parts = { ...plan, ...work, ...said }
