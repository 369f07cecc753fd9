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

/** Arrangements of the reader's units that they may not read, those that ended or were never decided left out. */
export interface LimitsAnswer {
  /** Ids of all that the reader may not read, whether anything holds or not. */
  closedTo: readonly string[];
  limits: readonly StandingLimits[];
}
