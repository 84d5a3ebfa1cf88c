import { errorAt, type Finding } from '../finding.js'
import type { ParsedTable } from '../parsed-table.js'

export type Proof = Omit<ParsedTable, 'file'>

interface Tried {
  readonly proof: Proof
}

/** @param first of the trials that holds @returns the trials, all that hold refused where they differ */
export function withRivals<T extends Tried>(trials: readonly T[], first: T): T[] {
  const others = (trial: T) => (trial === first ? trials.filter((other) => other !== first) : [first])
  return trials.map((trial) => {
    if (!trial.proof.accepted) return trial
    const proofs = others(trial).map(({ proof }) => proof)
    return { ...trial, proof: agreed(trial.proof, proofs) }
  })
}

/** @returns the proof, refused where one of the others that hold as well has another amount in a row */
export function agreed(proof: Proof, others: readonly Proof[]): Proof {
  const findings = others
    .filter((other) => other.accepted || isContradicted(other))
    .flatMap((other) => {
      const amounts = new Map(other.rows.map(({ ags, amount }) => [ags, amount]))
      return proof.rows.flatMap((row): Finding[] => {
        const amount = amounts.get(row.ags)
        return amount === row.amount
          ? []
          : [errorAt('readings-differ', row, { amount: row.amount, other: amount ?? null })]
      })
    })
  if (findings.length === 0) return proof
  return { ...proof, findings: [...findings, ...proof.findings], verdict: 'refused', accepted: false }
}

/**
 * Who is wrong is not put to a vote: where the tags contradict a print that holds, or two of its columns hold and differ,
 * the tags alone prove nothing either.
 */
export function isDisputed(trials: readonly Tried[]): boolean {
  const isRival = ({ proof }: Tried) => proof.findings.some(({ code }) => code === 'readings-differ')
  return trials.filter(isRival).length > 1 || trials.some(({ proof }) => isContradicted(proof))
}

/** It would hold, but the tags say otherwise. */
function isContradicted({ checks }: Proof): boolean {
  return checks.some(({ id, ok }) => id === 'readers-agree' && ok === false)
}
