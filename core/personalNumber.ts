/** A personnummer, or a samordningsnummer (60 more than the day), with or without its century and what stands between. */
export const PERSONAL_NUMBER =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+–]?\s?\d{4}(?!\d)/gu;

/** Whether the last digit is the one that the nine before it make: ten digits in a row can be anything. */
export function hasCheckDigit(number: string): boolean {
  const digits = number.replaceAll(/\D/g, "").slice(-10);
  const sum = Array.from(digits, (digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1)).reduce(
    (total, weighed) => total + (weighed > 9 ? weighed - 9 : weighed),
    0,
  );
  return sum % 10 === 0;
}

const numbersIn = (text: string) => (text.match(PERSONAL_NUMBER) ?? []).filter(hasCheckDigit);

/** Whether there is one anywhere in a text. */
export const holdsPersonalNumber = (text: string): boolean => numbersIn(text).length > 0;

/** Whether the whole of a value is one: an id may have the same digits in the middle of others. */
export const isPersonalNumber = (value: string): boolean => numbersIn(value).includes(value);
