import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Formats that telephones take photographs in and many portals refuse. */
const deviceFormats = /hei[cf]|webp|avif/i;

/** The portal refuses the format in which this device takes its photographs. A declared format refused is the form's. */
export const fileFormatRefused = {
  id: 'file-format-refused',
  cause: 'device',
  detail: 'file-type',
  needs: ['refusedUploads', 'softFailures', 'obstacle', 'confirmationOutcomes', 'citizenSetup'],
  judge: ({ refusedUploads, softFailures, obstacle, confirmationOutcomes, citizenSetup }) => {
    if (obstacle === null || confirmationOutcomes.device === 'same') return null;
    const words = said(softFailures, ['file-type']);
    const refused =
      refusedUploads.refused.find(({ fileType }) => deviceFormats.test(fileType)) ??
      (words === null ? undefined : refusedUploads.refused[0]);
    if (refused === undefined && words === null) return null;
    const elsewhere = confirmationOutcomes.device === 'passed';
    const native = refused !== undefined && deviceFormats.test(refused.fileType);
    return {
      confidence: elsewhere
        ? confidence.proven
        : native
          ? confidence.clear
          : citizenSetup.referenceDevice
            ? confidence.weak
            : confidence.likely,
      reasons: [
        {
          en: `The photograph of ${citizenSetup.device} (${refused?.fileType ?? 'unknown format'}) is refused${words === null ? '' : `: "${words.quote}"`}.`,
          vi: `Ảnh chụp từ ${citizenSetup.device} (${refused?.fileType ?? 'chưa rõ định dạng'}) bị từ chối${words === null ? '' : `: "${words.quote}"`}.`,
        },
        ...(elsewhere
          ? [{ en: "The reference device's format is taken.", vi: 'Định dạng của thiết bị chuẩn được chấp nhận.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'refusedUploads' | 'softFailures' | 'obstacle' | 'confirmationOutcomes' | 'citizenSetup'>;
