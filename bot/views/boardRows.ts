import { reportRowOf } from "#core/boardReport/facts.ts";
import { unitRows } from "./unitRows.ts";

/** When what the yearly page to the board counts took place (P14-P16, P19), without words. */
export const boardRows = unitRows("boardRows", reportRowOf);
