import type { FormPageData } from '../../page-data.ts';
import { pageData } from '../page-data.ts';

export const data = pageData<FormPageData>();
