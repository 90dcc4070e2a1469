import type { ConfirmationOutcomes } from './evidence/confirmation-outcomes.ts';
import type { HostHealth } from './evidence/host-health.ts';
import type { NeutralHealth } from './evidence/neutral-health.ts';
import { confidence, type Sentence } from './rule.ts';

/**
 * How sure one may be that a silent host is to blame and not the citizen's way to it (rule of the line 2): a confirming
 * run that got through on another network or device speaks for the host, and so do neutral hosts that suffer too.
 * null: it is not the far side as far as the differential evidence goes.
 */
export function confidenceInFarSide(
  {
    neutralHealth,
    confirmationOutcomes,
  }: { readonly neutralHealth: NeutralHealth; readonly confirmationOutcomes: ConfirmationOutcomes },
  health: HostHealth | undefined,
): number | null {
  const { network, device, probe } = confirmationOutcomes;
  if (network === 'passed' || device === 'passed' || probe === 'passed') return null;
  if (neutralHealth.answered === 'none' || neutralHealth.redirectedTo !== null) return null;
  const confirmed = network === 'same' || probe === 'same' || health?.answers === false;
  if (neutralHealth.answered === 'all') return confirmed ? confidence.proven : confidence.clear;
  return confirmed
    ? confidence.clear
    : neutralHealth.answered === 'some'
      ? confidence.byElimination
      : confidence.likely;
}

/** What the neutral hosts and the confirming runs say for the far side, as sentences. */
export function farSideReasons({
  neutralHealth,
  confirmationOutcomes,
}: {
  readonly neutralHealth: NeutralHealth;
  readonly confirmationOutcomes: ConfirmationOutcomes;
}): readonly Sentence[] {
  const reasons: Sentence[] = [];
  if (neutralHealth.answered === 'all') {
    const hosts = neutralHealth.hosts.slice(0, 3).join(', ');
    reasons.push({
      en: `At the same moment the neutral hosts answered (${hosts}), so the way to the internet was open.`,
      vi: `Cùng lúc đó các máy chủ đối chứng vẫn trả lời (${hosts}), đường truyền Internet thông suốt.`,
    });
  }
  for (const changed of ['network', 'device', 'probe'] as const) {
    if (confirmationOutcomes[changed] !== 'same') continue;
    const to = confirmationOutcomes.changedTo[changed];
    reasons.push({
      en: `The same journey with another ${changed} (${to}) was stopped at the same place.`,
      vi: `Chạy lại với ${{ network: 'mạng', device: 'thiết bị', probe: 'điểm đo' }[changed]} khác (${to}) vẫn bị dừng ở đúng chỗ đó.`,
    });
  }
  return reasons;
}
