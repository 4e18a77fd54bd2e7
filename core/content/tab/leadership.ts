import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Ledarskapsdialog",
  titleOf: (name: string) => `Ledarskapsdialog med ${name}`,
  year: (year: number) => `Året ${year}`,
  answerBy: (day: string) => `svara till den ${day}`,
  holder: "Leder",
  principal: "Närmaste chef",
  all: "Alla år, och vad medarbetarna säger",
  goals: "Till målen",
  now: {
    write: (other: string) => `Svara var för sig. Du och ${other} ser varandras svar när ni båda har delat.`,
    wait: (other: string) => `Du har delat. Nu väntar vi på ${other}. Tills dess kan du ta tillbaka ditt.`,
    none: (other: string) => `Du skriver inget, och ${other} vet det. Ändrar du dig kan du svara ändå.`,
    show: (other: string) =>
      `${other} skriver inget. Dina svar är fortfarande bara dina: du väljer om du vill visa dem.`,
    conclude: (other: string) =>
      `Läs svaren och träffas. Kom överens om två saker att behålla och en att ändra. Den av dig och ${other} som vill skriver ned det.`,
    agree: (other: string) => `${other} har skrivit vad ni kom fram till. Säg ja till orden, eller formulera om.`,
    waitForYes: (other: string) => `Du har skrivit vad ni kom fram till. Nu svarar ${other}.`,
    agreed: "Ni är överens. Det som ändras följs upp som ett mål, i avstämningarna och nästa medarbetarsamtal.",
    agreedWithoutGoal:
      "Ni är överens. Det fanns redan fem mål, så det som ändras står här. Ta upp det i nästa avstämning.",
    cancelled: "Dialogen avbröts när någon annan blev chef. Nu kan bara du läsa det du har skrivit.",
  },
  answer: "Svara",
  goOn: "Fortsätt svara",
  takeBack: "Ta tillbaka och ändra",
  decline: "Jag skriver inget",
  show: "Visa mina svar",
  asking: {
    decline: {
      title: "Skriva inget den här gången?",
      how: (other: string) =>
        `${other} får veta det, och väljer sedan själv om du ska få läsa det ${other} har skrivit. Du kan ändra dig så länge dialogen pågår.`,
    },
    show: {
      title: "Visa dina svar?",
      how: (other: string) =>
        `${other} kan läsa dem direkt, utan att du får några tillbaka. Det du behåller för dig själv visas inte.`,
    },
    agree: {
      title: "Säga ja till det här?",
      how: (other: string) =>
        `Ni är då överens om just de här orden, och ${other} får veta det. Det som ändras blir ett mål som följs upp.`,
    },
  },
  writing: {
    title: (name: string) => `Svara i ledarskapsdialogen med ${name}`,
    intro: (name: string) =>
      `Bara du ser det du skriver tills du och ${name} båda har delat. Inte ens HR ser det. Alla frågor är frivilliga, och inget av det används för lön eller jämförelser.`,
    words: { steps: "Steg i dialogen", review: "Granska och dela", toReview: "Till granskningen" },
    seen: "Bara du ser detta tills ni båda har delat.",
    seenKept: "Bara du ser detta, också när ni har delat.",
    heading: "Granska dina svar",
    how: "Ändra det du vill innan du delar.",
    share: "Dela",
    shareWith: (name: string) => `Dela med ${name}`,
    shareTitle: "Dela dina svar?",
    shareHow: (name: string) =>
      `När ni båda har delat ser ni varandras svar samtidigt. Har ${name} redan delat sker det direkt. Det du behåller för dig själv visas aldrig.`,
    legal:
      "Svar som du har delat kan bli en allmän handling. Då kan andra begära att få läsa dem, och kommunen prövar om något är hemligt.",
    notSaved: "Ett svar är inte sparat. Gå till steget där det står vad som behöver ändras, så kan du dela sedan.",
    toDialogue: "Till dialogen",
    notHere: "Dina svar går inte att ändra nu.",
  },
  sides: {
    heading: "Era svar sida vid sida",
    how: "Skillnader är något att prata om, inte ett fel. Ingen summa räknas ut.",
    nothing: "Inget delat",
  },
  outcome: {
    heading: "Det ni kom fram till",
    how: "Två saker att behålla och en att ändra.",
    seenBy: (name: string) => `Du och ${name} ser detta. Det som ändras blir ett mål, som ni båda ser.`,
    keep: "Behåll",
    keepToo: "Behåll också",
    change: "Ändra",
    sign: "Så märks det",
    support: "Stöd som behövs",
    due: "Till den",
    write: "Skriv vad ni kom fram till",
    reword: "Formulera om",
    agree: "Säg ja till detta",
    save: "Spara och låt den andra svara",
    meanwhile: (name: string) => `${name} har skrivit det här medan du skrev. Det du har skrivit är kvar nedanför.`,
    saveInstead: "Spara mina ord i stället",
    keepTheirs: (name: string) => `Utgå från det ${name} skrev`,
    by: (name: string) => `Skrivet av ${name}`,
  },
  list: {
    title: "Mitt ledarskap",
    titleOf: (name: string) => `Ledarskapet: ${name}`,
    intro:
      "En gång om året talar den som leder och närmaste chef om de sex förväntningarna i policyn, och om det kommunen är skyldig den som leder.",
    heading: "Dialogerna",
    none: "Ni har inte haft någon ledarskapsdialog än.",
    noneHow: "Den av er som vill öppnar årets. Den andra får veta det.",
    open: "Öppna årets dialog",
    of: (year: number) => `Ledarskapsdialog ${year}`,
    with: (name: string) => `med ${name}`,
    kept: "Behöll",
    changed: "Ändrade",
  },
  voice: {
    heading: "Vad medarbetarna säger tillsammans",
    seenBy: "Du som leder och din närmaste chef ser detta. Ingen ser vem som har svarat eller vad någon har sagt.",
    how: "Bara år som är slut visas, och bara frågor med minst fem svar. Vi säger ungefär hur många som svarar ”Oftast” eller ”Alltid”.",
    none: "Det finns inget att visa än.",
    noneHow:
      "Sex anonyma frågor ställs en gång om året till dem som har samma chef, där de är minst fem. Är ni färre talar ni med varandra i stället, och inga svar samlas in.",
    chart: (question: string, years: string) => `${question}. ${years}.`,
    inYear: (year: number, said: string) => `${year}: ${said.toLowerCase()}`,
    columns: { year: "År", share: "Så många", size: "Antal svar" },
    underFive: "färre än fem",
    tooFew: "För få svar",
    notThere: "Inget att visa",
  },
  voicePage: {
    toStart: "Till startsidan",
  },
};

/** The pages of the dialogue about leadership (P9-P16). */
export const leadershipPageTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Leadership dialogue",
    titleOf: (name) => `Leadership dialogue with ${name}`,
    year: (year) => `The year ${year}`,
    answerBy: (day) => `answer by ${day}`,
    holder: "Leads",
    principal: "Nearest manager",
    all: "All years, and what the employees say",
    goals: "To the goals",
    now: {
      write: (other) => `Answer each on your own. You and ${other} see each other's answers when you have both shared.`,
      wait: (other) => `You have shared. Now we wait for ${other}. Until then you can take yours back.`,
      none: (other) => `You write nothing, and ${other} knows. If you change your mind you can still answer.`,
      show: (other) => `${other} writes nothing. Your answers are still yours alone: you choose whether to show them.`,
      conclude: (other) =>
        `Read the answers and meet. Agree on two things to keep and one to change. Whichever of you and ${other} wants to writes it down.`,
      agree: (other) => `${other} has worded what you came to. Say yes to the words, or word it otherwise.`,
      waitForYes: (other) => `You have worded what you came to. Now ${other} answers.`,
      agreed: "You agree. What is changed is followed up as a goal, in the follow-ups and the next appraisal talk.",
      agreedWithoutGoal:
        "You agree. There were five goals already, so what is changed stands here. Bring it up in the next follow-up.",
      cancelled:
        "The dialogue was called off when somebody else became the manager. Now you alone can read what you wrote.",
    },
    answer: "Answer",
    goOn: "Go on answering",
    takeBack: "Take back and change",
    decline: "I write nothing",
    show: "Show my answers",
    asking: {
      decline: {
        title: "Write nothing this time?",
        how: (other) =>
          `${other} is told, and then chooses whether you may read what ${other} has written. You can change your mind while the dialogue goes on.`,
      },
      show: {
        title: "Show your answers?",
        how: (other) =>
          `${other} can read them at once, and you get none back. What you keep to yourself is not shown.`,
      },
      agree: {
        title: "Say yes to this?",
        how: (other) =>
          `You then agree on exactly these words, and ${other} is told. What is changed becomes a goal that is followed up.`,
      },
    },
    writing: {
      title: (name) => `Answer in the leadership dialogue with ${name}`,
      intro: (name) =>
        `Only you see what you write until you and ${name} have both shared. Not even HR sees it. All questions are optional, and none of it is used for pay or comparison.`,
      words: { steps: "Steps of the dialogue", review: "Review and share", toReview: "To the review" },
      seen: "Only you see this until you have both shared.",
      seenKept: "Only you see this, also when you have shared.",
      heading: "Review your answers",
      how: "Change what you want to before you share.",
      share: "Share",
      shareWith: (name) => `Share with ${name}`,
      shareTitle: "Share your answers?",
      shareHow: (name) =>
        `When you have both shared you see each other's answers at the same time. If ${name} has shared already it is at once. What you keep to yourself is never shown.`,
      legal:
        "Answers that you have shared may become a public record. Others can then ask to read them, and the municipality considers whether anything is secret.",
      notSaved: "An answer is not saved. Go to the step where it says what has to be changed, then you can share.",
      toDialogue: "To the dialogue",
      notHere: "Your answers cannot be changed now.",
    },
    sides: {
      heading: "Your answers side by side",
      how: "Differences are something to talk about, not a fault. Nothing is added up.",
      nothing: "Nothing shared",
    },
    outcome: {
      heading: "What you came to",
      how: "Two things to keep and one to change.",
      seenBy: (name) => `You and ${name} see this. What is changed becomes a goal, which you both see.`,
      keep: "Keep",
      keepToo: "Keep also",
      change: "Change",
      sign: "How it will show",
      support: "Support needed",
      due: "By",
      write: "Write what you came to",
      reword: "Word it otherwise",
      agree: "Say yes to this",
      save: "Save, and let the other answer",
      meanwhile: (name) => `${name} wrote this while you were writing. What you have written is still there below.`,
      saveInstead: "Save my words instead",
      keepTheirs: (name) => `Go on from what ${name} wrote`,
      by: (name) => `Written by ${name}`,
    },
    list: {
      title: "My leadership",
      titleOf: (name) => `The leadership: ${name}`,
      intro:
        "Once a year whoever leads and their nearest manager talk about the six expectations of the policy, and about what the municipality owes a leader.",
      heading: "The dialogues",
      none: "You have not had any dialogue about leadership yet.",
      noneHow: "Whichever of you wants to opens this year's. The other is told.",
      open: "Open this year's dialogue",
      of: (year) => `Leadership dialogue ${year}`,
      with: (name) => `with ${name}`,
      kept: "Kept",
      changed: "Changed",
    },
    voice: {
      heading: "What the employees say together",
      seenBy: "You who lead and your nearest manager see this. Nobody sees who has answered, or what anybody has said.",
      how: "Only years that have ended are shown, and only questions with at least five answers. We say roughly how many answer “Mostly” or “Always”.",
      none: "There is nothing to show yet.",
      noneHow:
        "Six anonymous questions are asked once a year of those who have the same manager, where they are at least five. Where you are fewer you talk with each other instead, and no answers are collected.",
      chart: (question, years) => `${question}. ${years}.`,
      inYear: (year, said) => `${year}: ${said.toLowerCase()}`,
      columns: { year: "Year", share: "So many", size: "Answers" },
      underFive: "fewer than five",
      tooFew: "Too few answers",
      notThere: "Nothing to show",
    },
    voicePage: {
      toStart: "To the start page",
    },
  },
};
