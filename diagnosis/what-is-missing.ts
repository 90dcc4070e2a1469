import type { Evidence } from './gather-evidence.ts';
import type { Sentence } from './rule.ts';

/** For an inconclusive run: what stopped the citizen, and which evidence would have decided but is not there. */
export function whatIsMissing({
  obstacle,
  neutralHealth,
  hostHealth,
  confirmationOutcomes,
  pageAtFailure,
  citizenSetup,
}: Pick<
  Evidence,
  'obstacle' | 'neutralHealth' | 'hostHealth' | 'confirmationOutcomes' | 'pageAtFailure' | 'citizenSetup'
>): readonly Sentence[] {
  const missing: Sentence[] = [];
  if (obstacle !== null) {
    missing.push({
      en: `Stopped in stage ${obstacle.stage} (${obstacle.reason}) while trying: ${obstacle.words}`,
      vi: `Dừng ở bước ${obstacle.stage} (${obstacle.reason}) khi đang: ${obstacle.words}`,
    });
  }
  if (pageAtFailure === null)
    missing.push({ en: 'No page could be read at the failure.', vi: 'Không đọc được trang nào lúc gặp lỗi.' });
  if (hostHealth.portal === undefined) {
    missing.push({
      en: 'The portal was not probed by plain means at the moment of failure.',
      vi: 'Chưa có phép thử đối chứng tới cổng lúc gặp lỗi.',
    });
  }
  if (neutralHealth.answered === 'not-probed') {
    missing.push({
      en: 'No neutral host was probed, so the way to the internet is unknown.',
      vi: 'Chưa thử máy chủ đối chứng nên chưa rõ tình trạng đường truyền.',
    });
  }
  if (!citizenSetup.referenceDevice && confirmationOutcomes.device === null) {
    missing.push({
      en: `No confirming run on the reference device (this one: ${citizenSetup.device}).`,
      vi: `Chưa chạy lại trên thiết bị chuẩn (thiết bị này: ${citizenSetup.device}).`,
    });
  }
  if (!citizenSetup.referenceNetwork && confirmationOutcomes.network === null) {
    missing.push({
      en: `No confirming run on the reference network (this one: ${citizenSetup.network}).`,
      vi: `Chưa chạy lại trên mạng chuẩn (mạng này: ${citizenSetup.network}).`,
    });
  }
  for (const [changed, outcome] of [
    ['device', confirmationOutcomes.device],
    ['network', confirmationOutcomes.network],
  ] as const) {
    if (outcome !== 'otherwise') continue;
    missing.push({
      en: `The confirming run with another ${changed} was stopped by something else, which contradicts a single cause.`,
      vi: `Lần chạy lại với ${changed === 'device' ? 'thiết bị' : 'mạng'} khác bị dừng vì lý do khác, chứng cứ mâu thuẫn.`,
    });
  }
  return missing;
}
