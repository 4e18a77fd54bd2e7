import type { Day } from "#core/time.ts";
import { type PolicyText, type PublishedPolicy, policyId } from "#core/policy/policy.ts";

const text: PolicyText = {
  sv: [
    {
      title: "Därför finns den här texten",
      text: "Att leda i kommunen är ett uppdrag, inte bara en befattning. Här står vad vi menar med ett gott ledarskap, vad du kan vänta dig att bli ombedd om, och vad du själv har rätt till. Texten gäller alla som leder andra, från kommunchef till arbetsledare.",
    },
    {
      title: "Helhetssyn",
      text: "Tänk som hela kommunen när du beslutar för din del av den. Ibland betyder det att din verksamhet väntar, delar med sig eller gör på ett nytt sätt, för att någon annans ska fungera. Den som bor här möter en kommun, inte en förvaltning.",
    },
    {
      title: "Ansvar",
      text: "Ta beslut där de hör hemma och stå för dem, även när de är obekväma. Du svarar för att det ni har kommit överens om blir gjort, och säger till i tid när det inte går. Med ansvaret följer befogenheter som räcker till.",
    },
    {
      title: "Delaktighet",
      text: "Den som gör arbetet vet mest om det. Fråga innan du bestämmer, berätta det du vet och lämna över det som andra kan avgöra. Den som har sagt sitt ska få veta vad det ledde till.",
    },
    {
      title: "Omtanke",
      text: "Se människorna du leder. Lägg märke till när någon har för mycket, för lite eller har tystnat, och gör något åt det. Omtanke är också att vara ärlig: säg det svåra med respekt och i enrum, och det goda så att andra hör.",
    },
    {
      title: "Det här väntar vi oss av dig",
      text: [
        "– Du står för de fyra orden ovan, i stora beslut och i vardagen.",
        "– Du ser till att alla vet vart vi är på väg och hur långt vi har kommit.",
        "– Du går att hitta och går att förstå, och du bestämmer när det behövs.",
        "– Du lär dig nytt och låter arbetssätt förändras.",
        "– Du talar för kommunen, även när du hade velat ha ett annat beslut.",
        "– Du använder det som dina medarbetare kan och vill.",
      ].join("\n"),
    },
    {
      title: "Det här ska du få",
      text: [
        "– Ett uppdrag som går att förstå, i ett uppdragskontrakt som du själv börjar skriva på.",
        "– En uppdragsgivare som ofta talar med dig om uppdraget, ledarskapet och verksamheten, och säger både vad som är bra och vad som behöver bli bättre.",
        "– Tid och möjlighet att lära dig mer.",
        "Det du blir lovad får en dag, och på den dagen frågar vi den som har lovat.",
      ].join("\n"),
    },
    {
      title: "Om du tvekar",
      text: "Att godta policyn är att säga att du vill leda efter den. Allt behöver inte vara på plats redan. Är något oklart, eller håller du inte med, så prata med din uppdragsgivare först. Du arbetar som vanligt under tiden.",
    },
  ],
  en: [
    {
      title: "Why this text exists",
      text: "To lead in the municipality is an assignment, not only a post. Here is what we mean by good leadership, what you can expect to be asked for, and what you yourself are entitled to. It applies to everyone who leads others, from the chief executive to the team leader.",
    },
    {
      title: "A view of the whole",
      text: "Think as the whole municipality when you decide for your part of it. Sometimes that means that your operation waits, shares or does things in a new way so that somebody else's can work. The people who live here meet one municipality, not a department.",
    },
    {
      title: "Responsibility",
      text: "Make decisions where they belong and stand by them, also when they are uncomfortable. You answer for what you have agreed on being done, and you say so in time when it cannot be. With the responsibility comes enough authority to carry it.",
    },
    {
      title: "Participation",
      text: "Whoever does the work knows most about it. Ask before you decide, tell what you know, and hand over what others can settle. Whoever has had their say is to hear what came of it.",
    },
    {
      title: "Care",
      text: "See the people you lead. Notice when somebody has too much, too little or has gone quiet, and do something about it. To care is also to be honest: say what is hard with respect and in private, and what is good so that others hear.",
    },
    {
      title: "What we expect of you",
      text: [
        "– You stand for the four words above, in large decisions and on ordinary days.",
        "– You see to it that everyone knows where we are going and how far we have come.",
        "– You can be found and can be understood, and you decide when it is needed.",
        "– You learn, and you let ways of working change.",
        "– You speak for the municipality, also when you would have wanted another decision.",
        "– You use what your people can and want to do.",
      ].join("\n"),
    },
    {
      title: "What you are to be given",
      text: [
        "– An assignment that can be understood, in a contract that you begin to write yourself.",
        "– A principal who often talks with you about the assignment, the leadership and the operation, and says both what is good and what needs to be better.",
        "– Time and opportunity to learn more.",
        "What you are promised gets a day, and on that day we ask the one who promised.",
      ].join("\n"),
    },
    {
      title: "If you hesitate",
      text: "To accept the policy is to say that you want to lead by it. Not everything has to be in place already. If something is unclear, or you disagree, talk to your principal first. You work as usual meanwhile.",
    },
  ],
};

/**
 * The policy until HR publishes the municipality's own (P3, P8), written for this product in its own words: the four concepts,
 * what is expected of a leader, and what a leader is owed.
 */
export const DEFAULT_POLICY: PublishedPolicy = {
  type: "policyVersion",
  schema: 1,
  id: policyId(1),
  version: 1,
  state: "published",
  text,
  link: "",
  date: "2026-11-25" as Day,
  decisionRef: "",
};
