/** A bucket of any S3-compatible store, for files of runs. Credentials are the AWS SDK's usual ones (AWS_ACCESS_KEY_ID, …). */
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { DeleteObjectsCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

export interface S3Settings {
  readonly bucket: string;
  /** null: Amazon's own. */
  readonly endpoint: string | null;
  readonly region: string;
}

export interface S3Bucket {
  /** Uploads a file as a whole or not at all. @throws what the SDK throws: unreachable, refused, full */
  put(key: string, path: string): Promise<void>;
  /** null: there is none of this key. */
  get(key: string): Promise<{ readonly body: Readable; readonly bytes: number | null } | null>;
  /** Those that are not there count as removed. */
  remove(keys: readonly string[]): Promise<void>;
  close(): void;
}

/** One that does not answer must not keep a worker, ms. */
const timeouts = { connectionTimeout: 5_000, requestTimeout: 60_000 };

export function s3Bucket({ bucket, endpoint, region }: S3Settings): S3Bucket {
  const client = new S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 2,
    requestHandler: timeouts,
    // Compatible stores know no checksums but MD5 and the length.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    async put(key, path) {
      // A stream could not be sent a second time; a redacted trace is small.
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: await readFile(path) }));
    },
    async get(key) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body ? { body: Body as Readable, bytes: ContentLength ?? null } : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(keys) {
      for (let from = 0; from < keys.length; from += 1_000) {
        const Objects = keys.slice(from, from + 1_000).map((Key) => ({ Key }));
        await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
      }
    },
    close: () => client.destroy(),
  };
}
