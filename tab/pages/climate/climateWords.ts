import type { ClimateView } from "#bot/api/wire/climate.ts";
import { CLIMATE_QUESTIONS, type ClimateQuestion } from "#core/climate/climate.ts";
import { climateShares } from "#core/content/climate.ts";
import { climatePageTexts } from "#core/content/tab/climate.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

export type Year = ClimateView["groups"][number]["years"][number];
export type Cell = NonNullable<Year["cells"]>[ClimateQuestion];

/** A cell in words: of a group that is too small only that it is. */
export function useClimateWords() {
  const t = useTexts(climatePageTexts);
  const { label } = useSaying();
  return (cell: Cell | undefined): string =>
    cell === undefined ? t.notThere : cell.kind === "shown" ? label(climateShares[cell.share]) : t.tooFew;
}

/** Those of the years' cells that are too small. */
export const tooFewIn = (years: readonly Year[]) =>
  years.flatMap(({ cells }) =>
    CLIMATE_QUESTIONS.flatMap((question) => {
      const cell = cells?.[question];
      return cell?.kind === "tooFew" ? [cell] : [];
    }),
  );
