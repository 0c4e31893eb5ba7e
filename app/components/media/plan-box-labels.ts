/** What the columns of a media plan are called. */
import type { PlanBox } from "~/domain/media/media-plan";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { useText } from "~/i18n/use-text";

export function usePlanBoxLabels(): Record<PlanBox, string> {
  const t = useText(mediaPlanText);
  const { impressions, circulation, viewers, views } = t.measure;
  const { outlet, medium, market, states, first, last, currency, cost, actualCost } = t;
  return {
    ...{ outlet, medium, market, states, first, last, currency, cost, actualCost },
    "impressions-planned": t.planned(impressions),
    "impressions-actual": t.actual(impressions),
    "circulation-planned": t.planned(circulation),
    "circulation-actual": t.actual(circulation),
    "viewers-planned": t.planned(viewers),
    "viewers-actual": t.actual(viewers),
    "views-planned": t.planned(views),
    "views-actual": t.actual(views),
  };
}
