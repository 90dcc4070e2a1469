import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The form goes no further without a digital-signature token, plug-in or desktop program, which few citizens own. Abstains in stages other than the form's. */
export const signatureDeviceDemanded = {
  id: 'signature-device-demanded',
  cause: 'complexity',
  detail: 'needs-signature-device',
  needs: ['obstacle', 'softFailures'],
  judge: ({ obstacle, softFailures }) => {
    if (obstacle === null || (obstacle.stage !== 'form' && obstacle.stage !== 'tracking')) return null;
    const words = said(softFailures, ['signature-device'], ['portal']);
    if (words === null) return null;
    const told =
      words.where === 'answer' || words.where === 'alert' || words.where === 'dialog' || words.where === 'validation';
    return {
      confidence: told ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `The form demands a digital-signature device: "${words.quote}" (${words.host ?? 'portal'}).`,
          vi: `Biểu mẫu đòi hỏi thiết bị hoặc phần mềm ký số: "${words.quote}" (${words.host ?? 'cổng'}).`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures'>;
