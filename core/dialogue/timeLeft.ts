/** A step takes less than three minutes (DOMAIN decision 7). */
const MINUTES_A_STEP = 2;
const ROUNDED_TO = 5;

/** About how many minutes so many steps take: said as people say it, in fives. */
export const minutesLeft = (steps: number): number => Math.ceil((steps * MINUTES_A_STEP) / ROUNDED_TO) * ROUNDED_TO;
