type Commitment = { readonly fundSource: string; readonly firstMonth: string }
type Fund = { readonly source: string; readonly budgetYear: number; readonly dpaNumber: string }

/** A promise is a budget from the day on which a DPA of its source and year has a number, and not before (BUT-4). */
export const hasBudget = ({ fundSource, firstMonth }: Commitment, funds: readonly Fund[]): boolean =>
  funds.some(
    ({ source, budgetYear, dpaNumber }) =>
      source === fundSource && budgetYear === Number(firstMonth.slice(0, 4)) && dpaNumber !== '',
  )
