/** Files that portals accept: which extensions, and how large in MiB. */
export const accepted = {
  scan: { accept: ['pdf', 'jpg', 'jpeg', 'png'], maxMiB: 10 },
  document: { accept: ['pdf', 'doc', 'docx', 'jpg', 'jpeg', 'png'], maxMiB: 20 },
  photo: { accept: ['jpg', 'jpeg', 'png'], maxMiB: 5 },
} as const;
