import type { Card } from "#bot/notify/delivery.ts";

/**
 * A card that refreshes itself does so for the members it names: the one person of the personal chat it is shown in. Only the
 * channel knows people by these ids. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/overview
 */
export const refreshedFor = (card: Card, member: string): Card =>
  typeof card["refresh"] === "object" ? { ...card, refresh: { ...card["refresh"], userIds: [member] } } : card;
