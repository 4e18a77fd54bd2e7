/** So many answers; then it begins anew, so that memory stays small. */
const AT_MOST = 4_096;

/** A pure function that is asked the same over and over, and works it out once. */
export function remembered<T>(workOut: (of: string) => T): (of: string) => T {
  const answers = new Map<string, T>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known;
    const answer = workOut(of);
    if (answers.size >= AT_MOST) answers.clear();
    answers.set(of, answer);
    return answer;
  };
}
