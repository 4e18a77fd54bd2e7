/** How long a talk can be booked for, in minutes. */
export const TALK_LENGTHS = [30, 45, 60, 90] as const;
export type TalkLength = (typeof TALK_LENGTHS)[number];

/** How long it is when nobody has chosen, also in talks booked before one could. */
export const TALK_MINUTES: TalkLength = 60;

export const lengthOf = ({ minutes = TALK_MINUTES }: { readonly minutes?: TalkLength }): TalkLength => minutes;

/** From what a form gives, or undefined when it is no length one can choose. */
export const parseLength = (text: string): TalkLength | undefined =>
  TALK_LENGTHS.find((minutes) => String(minutes) === text);
