import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Planera samtal",
  under: "Alla du ska ha medarbetarsamtal med: vem, när och hur långt ni har kommit. Det de förbereder syns inte här.",
  open: "Planera samtalen",
  nobody: "Ingen att planera samtal med.",
  nobodyHow: "Här syns de du är närmaste chef för. Saknas någon? Be HR rätta organisationen.",
  sort: "Ordna efter",
  sorts: { due: "Det som bör ske först", name: "Namn", last: "Senaste samtalet" },
  waiting: {
    heading: "Att boka",
    how: "Kryssa för dem du vill boka med. Tiderna är förslag: de krockar inte med dina andra samtal här, och går att ändra.",
    none: "Alla har ett samtal på gång.",
    from: "Föreslå tider från",
    all: "Markera alla",
    noneChosen: "Avmarkera alla",
    pick: (name: string) => `Boka med ${name}`,
    day: "Dag",
    time: "Klockslag",
    dayOf: (name: string) => `Dag för ${name}`,
    timeOf: (name: string) => `Klockslag för ${name}`,
    never: "Inget samtal hållet ännu",
    last: (day: string) => `Förra samtalet ${day}`,
    due: (day: string) => `Bör hållas senast ${day}`,
    overdue: (day: string) => `Skulle ha hållits senast ${day}`,
    onLeave: "Är ledig nu",
    seenBy: "De du bokar med ser dag och tid direkt och kan börja förbereda sig.",
    book: (count: number) => (count === 0 ? "Boka och bjud in" : `Boka och bjud in (${count})`),
    chooseFirst: "Kryssa för minst en person.",
    booked: "Bokat",
    done: (count: number) =>
      count === 1
        ? "1 samtal är bokat. Inbjudan är skickad."
        : `${count} samtal är bokade. Inbjudningarna är skickade.`,
  },
  underWay: {
    heading: "På gång",
    none: "Inget samtal är bokat.",
    when: (day: string, time: string) => (time ? `${day} kl. ${time}` : day),
    with: (name: string) => `Med ${name}`,
    open: "Öppna",
    move: "Flytta",
    cancel: "Ställ in",
    forPerson: (act: string, name: string) => `${act}: ${name}`,
  },
  takeOver: {
    button: "Ta över",
    title: (name: string) => `Ta över samtalet med ${name}?`,
    how: (former: string) =>
      `Medarbetaren får veta det. Det ${former} har förberett stannar hos ${former}. Är samtalet inte hållet är dag och tid desamma, och medarbetaren delar sin förberedelse på nytt, med dig. Är det hållet ser du bara den gemensamma texten, som ni två skriver klart.`,
  },
  calendar: {
    add: "Till kalendern",
    remove: "Ta bort ur kalendern",
    making: "Hämtar …",
    heading: "Lägg samtalet i kalendern",
    how: "Spara filen och öppna den, så lägger Outlook in samtalet. Flyttas det hämtar du filen igen, och då flyttas det i kalendern. Posten är privat: andra ser att du är upptagen, inte med vad.",
    removeHow: "Samtalet är inställt. Spara filen och öppna den, så tar Outlook bort det ur kalendern.",
    standing: "Samtalet i kalendern",
    booked: (organizer: string) =>
      `Mötet är bokat i Outlook i kalendern hos ${organizer}, och medarbetaren är inbjuden. Flyttas eller ställs samtalet in här ändras mötet av sig självt. Det är privat: andra ser att ni är upptagna, inte med vad.`,
    soon: "Mötet bokas i Outlook inom några minuter, med en länk till Teams.",
    takenOut: "Samtalet är inställt, och mötet är borttaget ur Outlook.",
    stale:
      "Samtalet har ändrats här, men mötet i Outlook gick inte att ändra. Den som håller samtalet behöver ändra det i Outlook.",
    notBooked: {
      notAllowed:
        "Mötet kunde inte bokas i Outlook, eftersom tjänsten inte får skriva i den kalendern. Spara filen i stället.",
      noCalendar:
        "Mötet kunde inte bokas i Outlook, eftersom den som håller samtalet inte har någon kalender där. Spara filen i stället.",
      failed: "Mötet kunde inte bokas i Outlook. Spara filen i stället.",
    },
    join: "Anslut i Teams",
  },
};

export const planningTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Plan talks",
    under:
      "Everybody you are to have an appraisal talk with: who, when and how far you have come. What they prepare does not show here.",
    open: "Plan the talks",
    nobody: "Nobody to plan talks with.",
    nobodyHow:
      "Those whose nearest manager you are show here. Is somebody missing? Ask HR to correct the organisation.",
    sort: "Order by",
    sorts: { due: "What ought to happen first", name: "Name", last: "Last talk" },
    waiting: {
      heading: "To be booked",
      how: "Tick those you want to book with. The times are proposals: they do not collide with your other talks here, and you can change them.",
      none: "Everybody has a talk under way.",
      from: "Propose times from",
      all: "Tick all",
      noneChosen: "Untick all",
      pick: (name) => `Book with ${name}`,
      day: "Day",
      time: "Time",
      dayOf: (name) => `Day for ${name}`,
      timeOf: (name) => `Time for ${name}`,
      never: "No talk held yet",
      last: (day) => `Last ${day}`,
      due: (day) => `To be held by ${day}`,
      overdue: (day) => `Was to be held by ${day}`,
      onLeave: "Is on leave now",
      seenBy: "Those you book with see the day and time at once and can begin to prepare.",
      book: (count) => (count === 0 ? "Book and invite" : `Book and invite (${count})`),
      chooseFirst: "Tick at least one person.",
      booked: "Booked",
      done: (count) =>
        count === 1
          ? "1 talk is booked. The invitation is sent."
          : `${count} talks are booked. The invitations are sent.`,
    },
    underWay: {
      heading: "Under way",
      none: "No talk is booked.",
      when: (day, time) => (time ? `${day} at ${time}` : day),
      with: (name) => `With ${name}`,
      open: "Open",
      move: "Move",
      cancel: "Cancel",
      forPerson: (act, name) => `${act}: ${name}`,
    },
    takeOver: {
      button: "Take over",
      title: (name) => `Take over the talk with ${name}?`,
      how: (former) =>
        `The employee is told. What ${former} has prepared stays with ${former}. Unless the talk is held, day and time are the same, and the employee shares their preparation anew, with you. If it is held you see the common text alone, which the two of you finish.`,
    },
    calendar: {
      add: "To the calendar",
      remove: "Out of the calendar",
      making: "Fetching …",
      heading: "Put the talk in the calendar",
      how: "Save the file and open it, and Outlook takes the talk in. When it is moved, fetch the file again, and it moves in the calendar. The entry is private: others see that you are busy, not with what.",
      removeHow: "The talk is cancelled. Save the file and open it, and Outlook takes it out of the calendar.",
      standing: "The talk in the calendar",
      booked: (organizer) =>
        `The meeting is booked in Outlook, in the calendar of ${organizer}, and the employee is invited. When the talk is moved or cancelled here, the meeting changes by itself. It is private: others see that you are busy, not with what.`,
      soon: "The meeting is booked in Outlook within some minutes, with a link to Teams.",
      takenOut: "The talk is cancelled, and the meeting is taken out of Outlook.",
      stale:
        "The talk has changed here, but the meeting in Outlook could not be changed. Whoever holds the talk needs to change it in Outlook.",
      notBooked: {
        notAllowed:
          "The meeting could not be booked in Outlook, since the service may not write in that calendar. Save the file instead.",
        noCalendar:
          "The meeting could not be booked in Outlook, since whoever holds the talk has no calendar there. Save the file instead.",
        failed: "The meeting could not be booked in Outlook. Save the file instead.",
      },
      join: "Join in Teams",
    },
  },
};
