import type { Instruction } from '../derive/instruction.ts';

/** What holds for a person's contact, for somebody of the unit who meets them and may not read why. */
export interface StandingLimits {
  /** Of the person, as the register or the record that it grew from has it; empty when nobody knows. */
  name: string;
  /** Ids of the customer, cases and incidents that it is about. */
  concerns: readonly string[];
  /** Policy and edition, for what its options ask. */
  pack: string;
  instruction: Instruction;
}

/** What is closed to the reader, and what of it they must hear nevertheless. */
export interface LimitsAnswer {
  /** Ids of arrangements of their units, and of records that they wrote on, that they may not read: no part of them is shown. */
  closedTo: readonly string[];
  /** Those that ended or were never decided left out. */
  limits: readonly StandingLimits[];
}
