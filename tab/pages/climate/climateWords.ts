import type { ClimateView } from "#bot/api/wire/climate.ts";
import { CLIMATE_QUESTIONS } from "#core/climate/climate.ts";

type Year = ClimateView["groups"][number]["years"][number];

/** Those of the years' cells that are too small. */
export const tooFewIn = (years: readonly Year[]) =>
  years.flatMap(({ cells }) =>
    CLIMATE_QUESTIONS.flatMap((question) => {
      const cell = cells?.[question];
      return cell?.kind === "tooFew" ? [cell] : [];
    }),
  );
