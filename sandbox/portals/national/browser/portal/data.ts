import type { PortalPageData } from '../../page-data.ts';
import { pageData } from '../page-data.ts';

export const data = pageData<PortalPageData>();

/** Address of the sign-in, which comes back to where one is. */
export const signInAddress = (): string =>
  `/sso/login?${new URLSearchParams({ returnTo: location.pathname + location.search })}`;
