import { type TabPage, tabPageTexts } from "#core/content/chat/tabPages.ts";
import type { AppraisalGlance } from "#core/overview/appraisalGlance.ts";
import type { Overview } from "#core/overview/overview.ts";
import type { PersonId } from "#core/ids.ts";
import { act, link } from "#bot/cards/action.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { readSituation } from "#bot/usecases/situation.ts";
import { readPreparation } from "#bot/usecases/preparation.ts";
import { intentOf } from "./commands.ts";
import { showChain } from "./chainCard.ts";
import { drawContract } from "./contractCards.ts";
import { listGoals } from "./goalVerbs.ts";
import { choiceOf, help, home, stranger } from "./homeCards.ts";
import { exchangeForm } from "./exchangeForm.ts";
import { feedbackForm } from "./feedbackForm.ts";
import { noteForm } from "./noteVerbs.ts";
import { listPromises } from "./promiseVerbs.ts";
import { showPolicy } from "./policyVerbs.ts";
import { drawReview, drawStep } from "./preparationCards.ts";
import { choosePace } from "./reminderVerbs.ts";
import { wishForm } from "./talkWishVerbs.ts";
import { planForm } from "./talkVerbs.ts";
import { type Answer, type Turn, good, plainly, nameOf, press, toHome, warning } from "./turn.ts";
import { chooseLanguage } from "./verbs.ts";

/** Answers what somebody writes. Nothing is saved or changed by it. */
export async function runMessage(turn: Turn, text: string): Promise<Answer> {
  const { t } = turn;
  const intent = intentOf(text);
  switch (intent.command) {
    case "help":
      return help(turn);
    case "home":
      return home(turn);
    case "goals":
      return listGoals(turn);
    case "promises":
      return listPromises(turn);
    case "note":
    case "event":
      return noteForm(turn, intent.command, intent.wroteMore);
    case "question":
      return exchangeForm(turn);
    case "thanks":
      return feedbackForm(turn, "thank");
    case "askForFeedback":
      return feedbackForm(turn, "ask");
    case "contract":
      return myContract(turn);
    case "prepare":
      return prepare(turn);
    case "plan":
      return planForm(turn);
    case "askForTalk":
      return wishForm(turn);
    case "policy":
      return showPolicy(turn);
    case "chain":
      return showChain(turn);
    case "language":
      return chooseLanguage(turn);
    case "reminders":
      return choosePace(turn);
    case "myTalk":
    case "followUps":
    case "salary":
    case "records":
    case "myYear":
    case "happened":
      return inTheTab(turn, intent.command);
    case "cancel":
      return home(turn, good(t.leftAlone));
    case "answerLike":
      return home(turn, warning(t.notSaved));
    case "unknown":
      return home(turn, plainly(t.notUnderstood));
  }
}

/** What is read in the tab: what is there, and the way to it. */
function inTheTab(turn: Turn, page: TabPage): Answer {
  const { title, line, button } = tabPageTexts[turn.locale][page];
  return choiceOf(turn, { title, line, actions: [link(button, turn.links.own(turn.person, page)), toHome(turn)] });
}

type Talk = { readonly subject: PersonId; readonly appraisal: AppraisalGlance };

/** Brings back the preparation that is nearest in time, or asks which. */
async function prepare(turn: Turn): Promise<Answer> {
  const { t, ports, person } = turn;
  const situation = await readSituation(ports, person);
  if (!situation) return stranger(turn);
  const talks = [situation.own, ...situation.others]
    .flatMap(({ subject, appraisal }): readonly Talk[] =>
      appraisal?.state === "preparation" && appraisal.mine !== "shared" ? [{ subject, appraisal }] : [],
    )
    .toSorted((one, other) => one.appraisal.date.localeCompare(other.appraisal.date));
  const [only, ...more] = talks;
  if (!only) return home(turn, plainly(t.prep.none));
  if (more.length > 0)
    return choiceOf(turn, {
      title: t.prep.several,
      actions: talks
        .slice(0, 6)
        .map(({ subject, appraisal }) =>
          act(
            t.offer.preparationToStart.button(nameOf(turn, appraisal.other)),
            press(turn, "prep.open", { subject, appraisal: appraisal.id, side: appraisal.side }),
          ),
        ),
    });
  const { subject, appraisal } = only;
  const reading = await readPreparation(ports, person, { subject, appraisal: appraisal.id, side: appraisal.side });
  if (!reading) return home(turn, plainly(t.prep.none));
  const { mine } = reading;
  return mine.status === "ready" ? drawReview(turn, { subject, mine }) : drawStep(turn, { subject, mine });
}

/** My own contract, or those I am asked to approve. */
async function myContract(turn: Turn): Promise<Answer> {
  const { t, ports, person } = turn;
  const situation = await readSituation(ports, person);
  if (!situation) return stranger(turn);
  const asks = (overview: Overview) =>
    overview.negotiation?.asked === "approve" ? [{ subject: overview.subject, contract: overview.negotiation.id }] : [];
  const { own, others } = situation;
  const ownId = own.negotiation?.id ?? own.contract?.id;
  const contracts = [...(ownId ? [{ subject: person, contract: ownId }] : []), ...others.flatMap(asks)];
  const [only, ...more] = contracts;
  if (!only) return home(turn, plainly(t.contract.none));
  if (more.length > 0)
    return choiceOf(turn, {
      title: t.contract.several,
      actions: contracts
        .slice(0, 6)
        .map((each) => act(t.contract.title(nameOf(turn, each.subject)), press(turn, "contract.show", each))),
    });
  const reading = await readContract(ports, person, only);
  return reading ? drawContract(turn, reading.contract, { beside: reading }) : home(turn, plainly(t.contract.none));
}
