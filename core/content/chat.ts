import { assessmentOffers } from "#core/content/chat/assessment.ts";
import { boardChat } from "#core/content/chat/board.ts";
import { climateChat } from "#core/content/chat/climate.ts";
import { betweenChat } from "#core/content/chat/between.ts";
import { feedbackChat } from "#core/content/chat/feedback.ts";
import { correctionTexts } from "#core/content/chat/correction.ts";
import { en } from "#core/content/chat/en.ts";
import { aloneTexts } from "#core/content/chat/preparationAlone.ts";
import { followUpOffers } from "#core/content/chat/followUpOffers.ts";
import { goalOfferChat } from "#core/content/chat/goalOffers.ts";
import { goalChangeChat } from "#core/content/chat/goalChange.ts";
import { rightsOffers } from "#core/content/chat/rightsOffers.ts";
import { salaryOffers } from "#core/content/chat/salaryOffers.ts";
import { talkActionChat } from "#core/content/chat/talkActions.ts";
import { leadershipChat } from "#core/content/chat/leadership.ts";
import { sv } from "#core/content/chat/sv.ts";
import { takeOverNotices } from "#core/content/chat/takeOver.ts";
import { talkWishChat } from "#core/content/chat/talkWish.ts";
import type { ChatTexts, CommonChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";

/** What the chat says, in the language of who reads it. */
export const chatTexts: { readonly [L in Locale]: ChatTexts } = { sv: whole(sv, "sv"), en: whole(en, "en") };

function whole(common: CommonChatTexts, locale: Locale): ChatTexts {
  const { offer, notice } = rightsOffers[locale];
  const followUp = followUpOffers[locale];
  return {
    ...common,
    offer: {
      ...common.offer,
      ...offer,
      ...assessmentOffers[locale],
      ...talkWishChat[locale].offer,
      ...followUp.offer,
      ...salaryOffers[locale].offer,
      ...leadershipChat[locale].offer,
      ...talkActionChat[locale].offer,
      ...climateChat[locale].offer,
      ...goalChangeChat[locale].offer,
      ...betweenChat[locale].offer,
      ...feedbackChat[locale].offer,
      ...goalOfferChat[locale].offer,
      ...boardChat[locale].offer,
      preparationToShow: aloneTexts[locale].offer,
      correctionToAnswer: correctionTexts[locale].offer,
    },
    notice: {
      ...common.notice,
      ...notice,
      ...followUp.notice,
      ...salaryOffers[locale].notice,
      ...leadershipChat[locale].notice,
      ...goalChangeChat[locale].notice,
      ...talkActionChat[locale].notice,
      ...goalOfferChat[locale].notice,
      ...aloneTexts[locale].notice,
      ...takeOverNotices[locale],
      ...correctionTexts[locale].notice,
    },
  };
}
