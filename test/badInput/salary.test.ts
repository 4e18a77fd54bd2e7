import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import type { JudgementDraft } from "#core/salary/judgement.ts";
import { type Ids, at, holder, hr, refused, x } from "../support/badInput.ts";
import type { ApiServer } from "../support/apiServer.ts";
import { SALARY_DAY, type SalaryStage, salaryDraft, salaryScene } from "../support/salaryScenes.ts";
import { people } from "../support/tinyMunicipality.ts";

const author = people.salarySetter;
const S = "/api/salary/sara/:basis";
/** How far the basis has come; while it is judged with a judgement in which nothing is missing. */
const come =
  (stage: SalaryStage) =>
  async ({ ports }: ApiServer): Promise<Ids> => {
    const { basis, hash = "" } = await salaryScene(ports, stage);
    const draft = stage === "viewGiven" ? JSON.stringify(await salaryDraft(ports, basis)) : "";
    return { basis, hash, draft };
  };
const GONE = /^Det du söker finns inte/;
const UNREADABLE = /gick inte att läsa/;

const open = at({ by: author, to: "post /api/salary/sara", body: () => ({ day: SALARY_DAY }) });
const view = at({
  by: holder,
  to: `put ${S}/view`,
  scene: come("asked"),
  body: () => ({ step: "results", seenRev: 0, values: {}, go: "next" }),
});
const give = at({ by: holder, to: `post ${S}/view/giving`, scene: come("asked") });
refused("a salary talk and the own view", [
  open("30 February", { day: "2027-02-30" }, 400, UNREADABLE),
  open("a day that has been", { day: "2020-01-01" }, 400, /^1 januari 2020 har redan varit/),
  open("a day in 2999", { day: "2999-01-01" }, 400, /^Så långt fram går det inte att planera/),
  at({ by: author, to: "post /api/salary/ghost", body: () => ({ day: SALARY_DAY }) })("for nobody", {}, 404, GONE),
  at({ by: author, to: "post /api/salary/sara", scene: come("asked"), body: () => ({ day: SALARY_DAY }) })(
    "a second one beside the first",
    {},
    409,
    /^Det finns redan ett löneunderlag på gång/,
  ),
  at({ by: author, to: `post ${S}/cancellation`, scene: come("asked") })(
    "a reason there is not",
    { reason: "lazy" },
    400,
    UNREADABLE,
  ),
  view("a step there is not", { step: "ghost" }, 409, /^Steget finns inte bland dina frågor/),
  view("a question by the name of what every object has", { values: { constructor: "x" } }, 400, UNREADABLE),
  view("too many words", { values: { results: x(9000) } }, 400, /^Resultaten är för långa: 9000 tecken/),
  give("nothing written", { rev: 0 }, 400, /^Det finns inget skrivet att lämna/),
  give("answers other than those reviewed", { rev: 9 }, 409, /^Du har ändrat dina svar sedan/),
]);

const judge = at({
  by: author,
  to: `put ${S}/judgement`,
  scene: come("viewGiven"),
  body: ({ draft }) => ({ seenRev: 0, draft: JSON.parse(String(draft)) as JudgementDraft }),
});
/** The judgement with something else in it than there can be. */
const withDraft = (change: (draft: JudgementDraft) => object) => (ids: Ids) => {
  const draft = JSON.parse(String(ids["draft"])) as JudgementDraft;
  return { draft: { ...draft, ...change(draft) } };
};
const withResults = (more: object) =>
  withDraft(({ criteria }) => ({ criteria: { ...criteria, results: { ...criteria["results"], ...more } } }));
refused("a judgement in a salary basis", [
  judge("a step there is not", withResults({ step: "worst" }), 400, UNREADABLE),
  judge(
    "a criterion there is not",
    withDraft(({ criteria }) => ({ criteria: { ...criteria, charm: criteria["results"] } })),
    400,
    UNREADABLE,
  ),
  judge("a ground that is nobody's", withResults({ grounds: ["goal:ghost"] }), 400, /^Något som bedömningen vilar på/),
  judge("too many words", withResults({ motivation: x(9000) }), 400, /är för lång: 9000 tecken/),
  judge(
    "a plan without end",
    withDraft(() => ({ plan: Array.from({ length: 40 }, () => ({ what: "", support: "", due: "" })) })),
    400,
    /^Det får vara högst 5 åtgärder/,
  ),
  judge(
    "an amount where a kind of goal belongs",
    withDraft(({ ahead }) => ({ ahead: { ...ahead, kind: 500 } })),
    400,
    UNREADABLE,
  ),
  judge("a saving of another day", { seenRev: 7 }, 409, /^Texten har ändrats sedan du såg den/),
  at({ by: author, to: `post ${S}/judgement/ready`, scene: come("viewGiven") })(
    "nothing written",
    { rev: 0 },
    400,
    /^Innan det kan delas behövs steg för varje kriterium/,
  ),
  at({ by: author, to: `post ${S}/sharing`, scene: come("ready") })(
    "other words than those seen",
    { rev: 9 },
    409,
    /^Texten har ändrats sedan du såg den/,
  ),
  at({ by: holder, to: `post ${S}/reading`, scene: come("shared") })(
    "a fingerprint of other words",
    { hash: "0" },
    409,
    /^Texten har ändrats sedan du såg den/,
  ),
  at({ by: holder, to: `post ${S}/comment`, scene: come("shared") })(
    "a comment without words",
    { comment: "\u200B" },
    400,
    "Skriv en kommentar, så att den andra förstår varför.",
  ),
  at({ by: holder, to: `post ${S}/additions`, scene: come("read") })(
    "an addition too long",
    { text: x(9000) },
    400,
    /är för lång: 9000 tecken/,
  ),
]);

const { sets } = criteriaNow([]);
const criteria = at({ by: hr, to: "put /api/salary-criteria", body: () => ({ seen: 0, sets }) });
const [first] = sets.staff;
refused("salary criteria", [
  criteria("none for those who lead", { sets: { ...sets, leaders: [] } }, 400, /^Det måste finnas minst ett kriterium/),
  criteria(
    "more than one remembers",
    { sets: { ...sets, staff: Array(9).fill(first) } },
    400,
    /^Det får vara högst 8 kriterier/,
  ),
  criteria(
    "in one language",
    { sets: { ...sets, staff: [{ ...first, name: { sv: "Ny", en: " " } }] } },
    400,
    /^Fyll i alla texter/,
  ),
  criteria("without what the steps mean", { sets: { ...sets, staff: [{ ...first, anchors: {} }] } }, 400, UNREADABLE),
  criteria("of another day", { seen: 7 }, 409, /^Någon annan har sparat kriterierna/),
]);
