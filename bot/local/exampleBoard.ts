import { boardReportId, lastDayOf, runningYear } from "#core/boardReport/boardReport.ts";
import type { Count, Counts, GroupCell, YearCounts } from "#core/boardReport/counts.ts";
import { closeYear } from "#core/boardReport/transitions.ts";
import { shareOf, sizeOf } from "#core/climate/groupShares.ts";
import { boardReportsIn } from "#core/dossier/dossier.ts";
import { CLOCK, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import { giveBoardReport, readBoardReports, saveBoardComment, takeBackBoardReport } from "#bot/usecases/boardReport.ts";
import { change } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/** How far each measure had come, in hundredths of those counted. */
type Shares = {
  readonly [M in keyof Counts["facts"] | keyof NonNullable<Counts["groups"]>["measures"] | "goals"]: number;
};

const COMMENTS = {
  mistaken:
    "Första året med uppdragskontrakt. Fyra av fem chefer har ett. Avstämningarna mellan samtalen har inte kommit i gång.",
  given:
    "Första året med uppdragskontrakt. Två av tre chefer har ett, och de som saknar det finns i de minsta enheterna. Avstämningarna mellan samtalen har inte kommit i gång, och det är det viktigaste nästa år: varje förvaltningschef tar upp dem i sin ledningsgrupp före sommaren.",
  takenBack: "Andelen chefer med kontrakt i kommentaren var fel: det ska vara två av tre, som i tabellen.",
  draft:
    "Fler chefer har ett kontrakt som också är bedömt, och fler samtal blir av. Utvecklingsplanerna skrivs men följs inte alltid upp. HR erbjuder därför ett kort stöd till chefer som ska hålla avstämning för första gången.",
} as const;

/** Two years before this one: the first given to the board, taken back and given anew; the second commented on and not given yet. */
export async function seedBoardReports(real: Ports): Promise<void> {
  const { year } = runningYear(dayOf(real.now()));
  const running = (await readBoardReports(real, EXAMPLE.johan))?.running?.counts;
  if (!running) throw new Error("the example municipality counts no running year");
  const on = (of: number, days: number): Ports => ({
    ...real,
    now: () => `${addDays(lastDayOf(of), days)}T08:00:00.000Z` as Instant,
  });
  const act = (of: number, seen: number) => ({ year: of, request: asId<RequestId>(`example-${real.newId()}`), seen });

  const first = year - 2;
  await closed(on(first, 15), first, counted(running, FIRST, 3));
  const give = (day: number, seen: number, reference: string) =>
    giveBoardReport(on(first, day), EXAMPLE.eva, {
      ...act(first, seen),
      on: addDays(lastDayOf(first), day),
      reference,
    });
  const comment = (day: number, seen: number, text: string) =>
    saveBoardComment(on(first, day), EXAMPLE.johan, { ...act(first, seen), text });
  happened(await comment(40, 0, COMMENTS.mistaken));
  const given = await give(61, 1, `KS ${first + 1}/41`);
  happened(given);
  const [mistaken] = boardReportsIn(given.dossier);
  if (mistaken?.state !== "given") throw new Error("the example municipality's first year is not given");
  const back = { ...act(first, 0), seen: mistaken.hash, reason: COMMENTS.takenBack };
  happened(await takeBackBoardReport(on(first, 64), EXAMPLE.johan, back));
  happened(await comment(65, 2, COMMENTS.given));
  happened(await give(68, 3, `KS ${first + 1}/47`));

  const second = year - 1;
  await closed(on(second, 15), second, counted(running, SECOND, 1));
  happened(await saveBoardComment(on(second, 34), EXAMPLE.johan, { ...act(second, 0), text: COMMENTS.draft }));
}

const FIRST: Shares = {
  contract: 64,
  assessed: 45,
  talk: 58,
  leadership: 40,
  promises: 50,
  followUp: 38,
  plan: 44,
  activity: 40,
  goals: 52,
};
const SECOND: Shares = {
  contract: 82,
  assessed: 71,
  talk: 76,
  leadership: 62,
  promises: 68,
  followUp: 61,
  plan: 66,
  activity: 48,
  goals: 74,
};

/** As the clock closed it, with counts that would have been. */
const closed = async (ports: Ports, year: number, counts: YearCounts) =>
  happened(
    await change(
      ports,
      {
        actor: CLOCK,
        subject: MUNICIPALITY,
        request: asId<RequestId>(`${CLOCK}-${boardReportId(year)}`),
        needs: { ids: [boardReportId(year)] },
      },
      (dossier, { at }) => closeYear(boardReportsIn(dossier)[0], { year, counts, to: [] }, at),
    ),
  );

/** The municipality as it is, with other numbers: `fewer` people in each part, and shares of a year. */
function counted({ parts: present }: YearCounts, shares: Shares, fewer: number): YearCounts {
  const parts = present.map(({ unit, name, facts }) => {
    const leaders = facts.contract.of;
    const people = Math.max(facts.talk.of - fewer, leaders);
    return { unit, name, leaders, people, ...countsOf(leaders, people, shares) };
  });
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  const add = (of: (part: (typeof parts)[number]) => Count): Count => ({
    have: sum((part) => of(part).have),
    of: sum((part) => of(part).of),
  });
  const [leaders, people] = [sum((part) => part.leaders), sum((part) => part.people)];
  const shown = (cell: GroupCell): Count => (cell.kind === "shown" ? cell : { have: 0, of: 0 });
  return {
    leaders,
    people,
    whole: {
      facts: {
        contract: add(({ facts }) => facts.contract),
        assessed: add(({ facts }) => facts.assessed),
        talk: add(({ facts }) => facts.talk),
        leadership: add(({ facts }) => facts.leadership),
        promises: add(({ facts }) => facts.promises),
      },
      groups: {
        measures: {
          followUp: { kind: "shown", ...add(({ groups }) => shown(groups.measures.followUp)) },
          plan: { kind: "shown", ...add(({ groups }) => shown(groups.measures.plan)) },
          activity: { kind: "shown", ...add(({ groups }) => shown(groups.measures.activity)) },
        },
        goals: { kind: "shown", share: shareOf(shares.goals, 100), size: sizeOf(people) },
      },
    },
    parts: parts.map(({ unit, name, facts, groups }) => ({ unit, name, facts, groups })),
  };
}

const LEAST = 5;
function countsOf(leaders: number, people: number, shares: Shares) {
  const part = (of: number, share: number): Count => ({ have: Math.round((of * share) / 100), of });
  const group = (of: number, share: number): GroupCell =>
    of >= LEAST ? { kind: "shown", ...part(of, share) } : { kind: "tooFew", inWhole: true };
  const contract = part(leaders, shares.contract);
  const plan = part(people, shares.plan);
  return {
    facts: {
      contract,
      assessed: part(contract.have, shares.assessed),
      talk: part(people, shares.talk),
      leadership: part(leaders, shares.leadership),
      promises: part(leaders * 3, shares.promises),
    },
    groups: {
      measures: {
        followUp: group(people * 2, shares.followUp),
        plan: people >= LEAST ? ({ kind: "shown", ...plan } as const) : ({ kind: "tooFew", inWhole: true } as const),
        activity: group(plan.have, shares.activity),
      },
      goals:
        people >= LEAST
          ? ({ kind: "shown", share: shareOf(shares.goals, 100), size: sizeOf(people) } as const)
          : ({ kind: "tooFew", inWhole: true } as const),
    },
  };
}
