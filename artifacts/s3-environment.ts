/** Which bucket files of runs lie in, as worker and api read it from the environment. */
import { z } from 'zod';
import type { S3Settings } from './s3-bucket.ts';

export const s3Environment = {
  CONGDAN_S3_BUCKET: z.string().min(3).optional(),
  CONGDAN_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  CONGDAN_S3_REGION: z.string().min(1).default('us-east-1'),
};

/** null: they lie in the data folder alone. */
export function s3Settings(set: z.output<z.ZodObject<typeof s3Environment>>): S3Settings | null {
  const { CONGDAN_S3_BUCKET: bucket, CONGDAN_S3_ENDPOINT: endpoint, CONGDAN_S3_REGION: region } = set;
  return bucket === undefined ? null : { bucket, endpoint: endpoint ?? null, region };
}
