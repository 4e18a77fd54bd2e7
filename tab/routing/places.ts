/** Where in the tab one is. Cards link to these (bot/links.ts), so an address that has been sent must keep working. */
export type Place =
  | { readonly page: "start" }
  /** Mine, whichever it is just now. */
  | { readonly page: "myContract" | "myTalk" }
  /** `counter`: to write another wording than the one put forward. */
  | { readonly page: "contract"; readonly subject: string; readonly contract: string; readonly counter?: true }
  /** `from` and `to` name wordings as `contract:revision`; without them the newest two. */
  | {
      readonly page: "comparison";
      readonly subject: string;
      readonly contract: string;
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly page: "history"; readonly subject: string; readonly contract: string }
  /** `calendar`: to be put in the calendar. */
  | { readonly page: "talk"; readonly subject: string; readonly appraisal: string; readonly calendar?: true }
  /** A talk while it is held; `point`: which one of its agenda. */
  | { readonly page: "meeting"; readonly subject: string; readonly appraisal: string; readonly point?: string }
  /** In a Teams meeting: the talk about this person that the reader takes part in. */
  | { readonly page: "sidePanel"; readonly subject: string; readonly point?: string }
  /** Adding the side panel to a meeting. */
  | { readonly page: "configure" }
  | { readonly page: "preparation"; readonly subject: string; readonly appraisal: string }
  | { readonly page: "assessment"; readonly subject: string; readonly assessment: string }
  | { readonly page: "assessmentAnswers"; readonly subject: string; readonly assessment: string }
  | { readonly page: "assessmentCompiling"; readonly subject: string; readonly assessment: string }
  | { readonly page: "followUp"; readonly subject: string; readonly followUp: string }
  /** Whose follow-ups between talks. */
  | { readonly page: "followUps"; readonly subject: string }
  /** Whose leadership: the dialogues by year, and what the employees say together. */
  | { readonly page: "leaderships"; readonly subject: string }
  | { readonly page: "leadership"; readonly subject: string; readonly leadership: string }
  | { readonly page: "leadershipAnswers"; readonly subject: string; readonly leadership: string }
  /** The anonymous questions about one's manager. */
  | { readonly page: "voice" }
  /** Whose contracts' assessments. */
  | { readonly page: "assessments"; readonly subject: string }
  /** Whose summaries of talks, as records. */
  | { readonly page: "summaries"; readonly subject: string }
  /** What was agreed in my talks; with a subject, in those of somebody I am the manager of. */
  | { readonly page: "agreements"; readonly subject?: string }
  /** What I have between my talks; with a subject, between those of somebody I lead or led. */
  | { readonly page: "between"; readonly subject?: string }
  /** Feedback between me and my colleagues; `thank`: whom I want to thank. */
  | { readonly page: "feedback"; readonly thank?: string }
  /** My salary talks; with a subject, those of somebody whose salary I set or whom I lead. */
  | { readonly page: "salary"; readonly subject?: string }
  | { readonly page: "salaryBasis"; readonly subject: string; readonly basis: string }
  | { readonly page: "salaryView"; readonly subject: string; readonly basis: string }
  | { readonly page: "salaryJudging"; readonly subject: string; readonly basis: string }
  | { readonly page: "salaryCriteria" | "salaryOverview" }
  | { readonly page: "salaryCalibration"; readonly unit: string }
  /** What I am to do by what was agreed, and, for a safety representative, what both parties of a talk have ticked. */
  | { readonly page: "promises" | "safety" }
  /** What I have offered to many of my people. */
  | { readonly page: "sharedGoals" }
  /** What has happened, and what the bot has told me. */
  | { readonly page: "happened" }
  /** What is booked for me, and when the year has its talks. */
  | { readonly page: "myYear" }
  /** Mine; with a subject, those of somebody I am the manager of. */
  | { readonly page: "goals"; readonly subject?: string }
  /** `start`: whose talk is to be booked. */
  | { readonly page: "team"; readonly start?: string }
  /** `goal`: whose particulars are shown. */
  | { readonly page: "organisation"; readonly goal?: string }
  /** The organisation seen as a whole: who has a contract and a talk, and how goals stand. */
  | { readonly page: "coverage" | "standings" }
  | { readonly page: "chain" }
  | { readonly page: "handover" }
  /** `section`: which page of it; the list of them when it names none. `item`: which of the requests for public records; `record`: which of its records. */
  | { readonly page: "administration"; readonly section?: string; readonly item?: string; readonly record?: string }
  | { readonly page: "policy" }
  | { readonly page: "policyCoverage" }
  /** What I am owed; with a subject, what I am to give that person. */
  | { readonly page: "rights"; readonly subject?: string }
  | { readonly page: "ledger" }
  /** The yearly page to the board; the newest year when none is named. */
  | { readonly page: "board"; readonly year?: string }
  | { readonly page: "needs" }
  | { readonly page: "planning" }
  /** What the service holds about me, and who has opened it. */
  | { readonly page: "myRecords" }
  | { readonly page: "climate" }
  | { readonly page: "unknown" };

const BASE = "/tab/";

/** The place of an address; `search` as `location.search` has it. */
export function placeAt(pathname: string, search = ""): Place {
  if (!`${pathname}/`.startsWith(BASE)) return { page: "unknown" };
  const [page = "", subject, id, more, ...rest] = pathname.slice(BASE.length).split("/").filter(Boolean).map(decoded);
  if (rest.length > 0) return { page: "unknown" };
  if (page === "contract" && subject && id && !more) return { page, subject, contract: id };
  if (page === "contract" && subject && id && more === "counter") return { page, subject, contract: id, counter: true };
  if (page === "contract" && subject && id && more === "history") return { page: "history", subject, contract: id };
  if (page === "contract" && subject && id && more === "compare") {
    const [from, to] = ["from", "to"].map((name) => new URLSearchParams(search).get(name));
    return { page: "comparison", subject, contract: id, ...(from && { from }), ...(to && { to }) };
  }
  if (page === "talk" && subject && id && !more) return { page, subject, appraisal: id };
  if (page === "talk" && subject && id && more === "calendar") return { page, subject, appraisal: id, calendar: true };
  if (page === "talk" && subject && id && more === "meeting") {
    const point = new URLSearchParams(search).get("point");
    return { page: "meeting", subject, appraisal: id, ...(point && { point }) };
  }
  if (page === "talk" && subject && id && more === "preparation")
    return { page: "preparation", subject, appraisal: id };
  if (page === "meeting" && subject && !id) {
    const point = new URLSearchParams(search).get("point");
    return { page: "sidePanel", subject, ...(point && { point }) };
  }
  if (page === "assessment" && subject && id) {
    const named = { subject, assessment: id };
    if (!more) return { page, ...named };
    if (more === "answers") return { page: "assessmentAnswers", ...named };
    return more === "compiling" ? { page: "assessmentCompiling", ...named } : { page: "unknown" };
  }
  if (page === "leadership" && subject && !id) return { page: "leaderships", subject };
  if (page === "leadership" && subject && id) {
    if (!more) return { page, subject, leadership: id };
    return more === "answers" ? { page: "leadershipAnswers", subject, leadership: id } : { page: "unknown" };
  }
  if (page === "follow-up" && subject && id && !more) return { page: "followUp", subject, followUp: id };
  if (page === "follow-ups" && subject && !id) return { page: "followUps", subject };
  if ((page === "assessments" || page === "summaries") && subject && !id) return { page, subject };
  if (page === "salary" && subject && id) {
    const named = { subject, basis: id };
    if (!more) return { page: "salaryBasis", ...named };
    if (more === "view") return { page: "salaryView", ...named };
    return more === "judgement" ? { page: "salaryJudging", ...named } : { page: "unknown" };
  }
  if (page === "salary-calibration" && subject && !id) return { page: "salaryCalibration", unit: subject };
  if (page === "administration" && subject === "requests" && id)
    return { page, section: subject, item: id, ...(more && { record: more }) };
  if (page === "administration" && !id) return subject ? { page, section: subject } : { page };
  if (
    (page === "rights" || page === "goals" || page === "agreements" || page === "between" || page === "salary") &&
    !id
  )
    return subject ? { page, subject } : { page };
  if (page === "board" && !id) return subject ? { page, year: subject } : { page };
  if (page === "policy" && subject === "coverage" && !id) return { page: "policyCoverage" };
  if (page === "organisation" && (subject === "coverage" || subject === "standings") && !id) return { page: subject };
  if (subject) return { page: "unknown" };
  if (page === "") return { page: "start" };
  if (page === "chain" || page === "policy" || page === "ledger" || page === "handover" || page === "planning")
    return { page };
  if (
    page === "promises" ||
    page === "safety" ||
    page === "climate" ||
    page === "needs" ||
    page === "configure" ||
    page === "voice"
  )
    return { page };
  if (page === "salary-criteria") return { page: "salaryCriteria" };
  if (page === "salary-overview") return { page: "salaryOverview" };
  if (page === "my-records") return { page: "myRecords" };
  if (page === "shared-goals") return { page: "sharedGoals" };
  if (page === "history") return { page: "happened" };
  if (page === "year") return { page: "myYear" };
  if (page === "contract") return { page: "myContract" };
  if (page === "talk") return { page: "myTalk" };
  if (page === "organisation") {
    const goal = new URLSearchParams(search).get("goal");
    return goal ? { page, goal } : { page };
  }
  if (page === "feedback") {
    const thank = new URLSearchParams(search).get("thank");
    return thank ? { page, thank } : { page };
  }
  if (page === "team") {
    const start = new URLSearchParams(search).get("start");
    return start ? { page, start } : { page };
  }
  return { page: "unknown" };
}

/** The address of a place. */
export function addressOf(place: Place): string {
  switch (place.page) {
    case "start":
    case "unknown":
      return BASE;
    case "contract":
      return `${contractAddress(place)}${place.counter ? "/counter" : ""}`;
    case "history":
      return `${contractAddress(place)}/history`;
    case "comparison": {
      const chosen = new URLSearchParams({
        ...(place.from && { from: place.from }),
        ...(place.to && { to: place.to }),
      });
      return `${contractAddress(place)}/compare${chosen.size > 0 ? `?${chosen.toString()}` : ""}`;
    }
    case "myContract":
      return `${BASE}contract`;
    case "myTalk":
      return `${BASE}talk`;
    case "coverage":
    case "standings":
      return `${BASE}organisation/${place.page}`;
    case "talk":
      return `${talkAddress(place)}${place.calendar ? "/calendar" : ""}`;
    case "meeting":
      return `${talkAddress(place)}/meeting${pointOf(place)}`;
    case "sidePanel":
      return `${BASE}meeting/${encodeURIComponent(place.subject)}${pointOf(place)}`;
    case "preparation":
      return `${talkAddress(place)}/preparation`;
    case "assessment":
    case "assessmentAnswers":
    case "assessmentCompiling": {
      const under = { assessment: "", assessmentAnswers: "/answers", assessmentCompiling: "/compiling" }[place.page];
      return `${BASE}assessment/${encodeURIComponent(place.subject)}/${encodeURIComponent(place.assessment)}${under}`;
    }
    case "salaryBasis":
    case "salaryView":
    case "salaryJudging": {
      const under = { salaryBasis: "", salaryView: "/view", salaryJudging: "/judgement" }[place.page];
      return `${BASE}salary/${encodeURIComponent(place.subject)}/${encodeURIComponent(place.basis)}${under}`;
    }
    case "salaryCriteria":
      return `${BASE}salary-criteria`;
    case "salaryOverview":
      return `${BASE}salary-overview`;
    case "salaryCalibration":
      return `${BASE}salary-calibration/${encodeURIComponent(place.unit)}`;
    case "followUp":
      return `${BASE}follow-up/${encodeURIComponent(place.subject)}/${encodeURIComponent(place.followUp)}`;
    case "leaderships":
      return `${BASE}leadership/${encodeURIComponent(place.subject)}`;
    case "leadership":
    case "leadershipAnswers": {
      const under = place.page === "leadershipAnswers" ? "/answers" : "";
      return `${BASE}leadership/${encodeURIComponent(place.subject)}/${encodeURIComponent(place.leadership)}${under}`;
    }
    case "followUps":
      return `${BASE}follow-ups/${encodeURIComponent(place.subject)}`;
    case "assessments":
    case "summaries":
      return `${BASE}${place.page}/${encodeURIComponent(place.subject)}`;
    case "team":
      return `${BASE}team${place.start ? `?start=${encodeURIComponent(place.start)}` : ""}`;
    case "feedback":
      return `${BASE}feedback${place.thank ? `?thank=${encodeURIComponent(place.thank)}` : ""}`;
    case "administration":
      return [`${BASE}administration`, place.section, place.item, place.record]
        .filter((part) => part !== undefined)
        .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
        .join("/");
    case "myRecords":
      return `${BASE}my-records`;
    case "sharedGoals":
      return `${BASE}shared-goals`;
    case "happened":
      return `${BASE}history`;
    case "board":
      return `${BASE}board${place.year ? `/${encodeURIComponent(place.year)}` : ""}`;
    case "myYear":
      return `${BASE}year`;
    case "policyCoverage":
      return `${BASE}policy/coverage`;
    case "goals":
    case "rights":
    case "agreements":
    case "between":
    case "salary":
      return `${BASE}${place.page}${place.subject ? `/${encodeURIComponent(place.subject)}` : ""}`;
    case "organisation":
      return `${BASE}organisation${place.goal ? `?goal=${encodeURIComponent(place.goal)}` : ""}`;
    case "handover":
    case "chain":
    case "policy":
    case "planning":
    case "ledger":
    case "promises":
    case "safety":
    case "configure":
    case "climate":
    case "voice":
    case "needs":
      return `${BASE}${place.page}`;
  }
}

const contractAddress = ({ subject, contract }: { readonly subject: string; readonly contract: string }) =>
  `${BASE}contract/${encodeURIComponent(subject)}/${encodeURIComponent(contract)}`;

const pointOf = ({ point }: { readonly point?: string }) => (point ? `?point=${encodeURIComponent(point)}` : "");

const talkAddress = ({ subject, appraisal }: { readonly subject: string; readonly appraisal: string }) =>
  `${BASE}talk/${encodeURIComponent(subject)}/${encodeURIComponent(appraisal)}`;

/** The address that a deep link's `subPageId` names inside Teams; the start page when it names none. */
export const addressOfSubPage = (subPageId: string): string =>
  placeAt(`${BASE}${subPageId}`).page === "unknown" ? BASE : `${BASE}${subPageId}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
