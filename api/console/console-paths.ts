/** The console's addresses: the api answers the page for each of them, so that every one can be linked to. */
export const consolePaths = {
  overview: '/',
  provinces: '/provinces',
  matrix: '/matrix',
  comparison: '/comparison',
  grades: '/grades',
  services: '/services',
  service: '/services/:serviceId',
  runs: '/runs',
  run: '/runs/:runId',
  incident: '/incidents/:incidentId',
  reports: '/reports',
  openData: '/open-data',
  live: '/live',
  status: '/status',
  signIn: '/sign-in',
  reference: '/api/reference',
} as const;
