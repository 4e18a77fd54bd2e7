import type { Locale } from "#core/content/locale.ts";

const sv = {
  kicker: "Uppdragskedjan",
  title: (have: number, of: number) => `${have} av ${of} i din del av linjen har ett kontrakt`,
  missing: (count: number) => (count === 1 ? "1 saknar kontrakt." : `${count} saknar kontrakt.`),
  late: (count: number) => (count === 1 ? "1 har något försenat." : `${count} har något försenat.`),
  fine: "Inget saknas och inget är försenat.",
  open: "Öppna uppdragskedjan",
  none: "Uppdragskedjan är för dig som leder andra. Ditt eget kontrakt hittar du med: mitt kontrakt.",
};

/** The chain of assignments, told shortly in the chat (P14). */
export const chainChat: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    kicker: "The chain of assignments",
    title: (have, of) => `${have} of ${of} in your part of the line have a contract`,
    missing: (count) => (count === 1 ? "1 has no contract." : `${count} have no contract.`),
    late: (count) => (count === 1 ? "1 has something overdue." : `${count} have something overdue.`),
    fine: "Nothing is missing and nothing is overdue.",
    open: "Open the chain",
    none: "The chain of assignments is for those who lead others. You find your own contract with: my contract.",
  },
};
