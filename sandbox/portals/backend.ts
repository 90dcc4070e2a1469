/**
 * What stands behind every portal's pages, whatever product draws them: who is signed in, what is offered, what a
 * submission must hold, where it is kept, how it is paid.
 */
import { Router, type Request } from 'express';
import type { CitizenRecord, Procedure } from '../procedures/procedure.ts';
import { amountDue } from './amount-due.ts';
import { dossiers } from './dossiers.ts';
import { merchant } from './merchant.ts';
import { populationClient } from './population-client.ts';
import type {
  FormValues,
  Interference,
  LookUpWords,
  PortalBackend,
  Refusal,
  Submission,
  UploadedFile,
} from './portal.ts';
import { readSubmission } from './read-submission.ts';
import { signIn } from './sign-in.ts';
import { answersOf, validateSubmission, type Answer } from './validate-submission.ts';

export interface BackendOptions {
  readonly id: string;
  readonly name: string;
  readonly provinceName: string;
  readonly origin: string;
  /** Agency code that file codes begin with, e.g. `H17.12`. */
  readonly unit: string;
  readonly procedures: readonly Procedure[];
  readonly interference: Interference;
  readonly identity: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** The host of its forms where that is another, and what it is to the same identity provider. */
  readonly formHost?: { readonly origin: string; readonly clientId: string; readonly clientSecret: string };
  readonly payment: { readonly gatewayOrigin: string; readonly tmnCode: string; readonly secret: string };
  readonly sharedDataOrigin: string;
  /** Who sends this header with this value is not asked for captchas. */
  readonly captchaBypass: { readonly header: string; readonly value: string };
  readonly now?: () => Date;
}

const usualLookUpWords: LookUpWords = {
  'not-found': 'Không tìm thấy dữ liệu của công dân: không có thông tin trên CSDL quốc gia về dân cư',
  mismatch: 'Thông tin không trùng khớp với Dữ liệu dân cư quốc gia',
  unavailable: 'Lỗi kết nối tới Cơ sở dữ liệu quốc gia về dân cư. Vui lòng thử lại sau',
};

export function backend(options: BackendOptions): PortalBackend {
  const { origin, formHost, interference, captchaBypass } = options;
  const filed = dossiers(options.unit, options.now);
  const register = populationClient(options.sharedDataOrigin);
  const entry = signIn({ origin, ...options.identity });
  const formEntry = formHost ? signIn({ ...formHost, issuer: options.identity.issuer }) : entry;
  const formAddress = new URL(formHost?.origin ?? origin).host;
  /** The sign-in of the host that was asked. */
  const entryOf = (request: Request) => (request.headers.host === formAddress ? formEntry : entry);
  const lookUpWords = { ...usualLookUpWords, ...interference.lookUpWords };
  const procedures = options.procedures.map((procedure) => interference.procedure?.(procedure) ?? procedure);

  const router = Router();
  router.use((request, response, next) => entryOf(request).session(request, response, next));
  if (interference.before) router.use(interference.before);
  router.use((request, response, next) => entryOf(request).router(request, response, next));
  router.use(merchant({ origin, ...options.payment, interference }, filed));

  /** Whether the register knows whom the submission names: the applicant, and everyone who must exist. */
  const lookUpPeople = async (citizen: CitizenRecord, answers: readonly Answer[]): Promise<readonly Refusal[]> => {
    const { idNumber, fullName, dateOfBirth } = citizen;
    const people = [
      { field: null, person: { idNumber, fullName, dateOfBirth } },
      ...answers
        .filter(({ field, value }) => field.mustExist && /^\d{12}$/.test(value))
        .map(({ at, value }) => ({ field: at, person: { idNumber: value } })),
    ];
    const results = await Promise.all(people.map(({ person }) => register.lookUp(person)));
    const refusals = results.flatMap((result, n): Refusal[] =>
      result === 'found' ? [] : [{ field: people[n]?.field ?? null, message: lookUpWords[result] }],
    );
    return refusals.slice(0, 1);
  };

  const submit = async (
    citizen: CitizenRecord,
    procedure: Procedure,
    values: FormValues,
    files: readonly UploadedFile[],
  ): Promise<Submission> => {
    const answers = answersOf(procedure, values, citizen);
    const refusals = await validateSubmission(procedure, answers, files, register);
    if (refusals.length > 0) return { ok: false, refusals };
    const refused = interference.refuse?.(procedure, values, citizen);
    if (refused && refused.length > 0) return { ok: false, refusals: refused };
    const unknown = await lookUpPeople(citizen, answers);
    if (unknown.length > 0) return { ok: false, refusals: unknown };
    const amountVnd = amountDue(procedure, answers);
    return { ok: true, dossier: filed.file({ procedure, applicant: citizen, values, files, amountVnd }) };
  };

  return {
    id: options.id,
    name: options.name,
    provinceName: options.provinceName,
    origin,
    ...(formHost ? { formOrigin: formHost.origin } : {}),
    procedures,
    interference,
    router,
    citizen: (request) => entryOf(request).citizen(request),
    procedure: (id) => procedures.find((procedure) => procedure.id === id),
    provinces: register.provinces,
    communes: register.communes,
    captchaNeeded: (request: Request) => request.get(captchaBypass.header) !== captchaBypass.value,
    readSubmission,
    submit,
    find: (code) => {
      const dossier = filed.find(code);
      return dossier && interference.found ? interference.found(dossier) : dossier;
    },
    dossiersOf: (citizen) => filed.ofCitizen(citizen.idNumber),
  };
}
