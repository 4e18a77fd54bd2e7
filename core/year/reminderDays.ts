/** What has a day of its own, before which those whom it waits for are reminded as the year says. */
export const REMINDED_KINDS = ["appraisal", "assessment", "followUp", "salaryTalk"] as const;
export type RemindedKind = (typeof REMINDED_KINDS)[number];

/** So many days before the day, the earliest first; 0 is the day itself, nothing is no reminder before it. */
export type ReminderDays = { readonly [K in RemindedKind]: readonly number[] };

/** What can be chosen. An assessment is opened two weeks before its day and a follow-up one, and both are told then. */
export const CHOICES: ReminderDays = {
  appraisal: [14, 7, 3, 2, 1],
  assessment: [7, 3, 2, 1, 0],
  followUp: [3, 2, 1, 0],
  salaryTalk: [7, 3, 2, 1, 0],
};

export const DEFAULT_REMINDERS: ReminderDays = {
  appraisal: [7, 2],
  assessment: [7, 0],
  followUp: [2, 0],
  salaryTalk: [3, 0],
};

/** Those of a year, also one that was saved before they could be chosen, or none. */
export const remindersOf = (cycle: { readonly reminders?: ReminderDays } | undefined): ReminderDays =>
  cycle?.reminders ?? DEFAULT_REMINDERS;

export const areReminders = (written: ReminderDays): boolean =>
  REMINDED_KINDS.every((kind) => written[kind].every((days) => CHOICES[kind].includes(days)));

/** Each once, in order. */
export const remindersInOrder = (written: ReminderDays): ReminderDays => {
  const of = (kind: RemindedKind) => CHOICES[kind].filter((days) => written[kind].includes(days));
  return {
    appraisal: of("appraisal"),
    assessment: of("assessment"),
    followUp: of("followUp"),
    salaryTalk: of("salaryTalk"),
  };
};
