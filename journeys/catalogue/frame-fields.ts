/**
 * What the frame around every electronic form asks, whatever the procedure: where to file, how to reach the citizen,
 * how he wants the result. Only the telephone number is needed.
 */
import { declaredField } from './declared-field.ts';

export const frameFields = [
  declaredField('agency', 'province', 'optional', 'confirmed'),
  declaredField('agency', 'commune', 'optional', 'confirmed'),
  declaredField('agency', 'agency', 'optional', 'confirmed'),
  declaredField('requester', 'case', 'optional', 'confirmed'),
  declaredField('requester', 'id-document-type', 'optional', 'background'),
  declaredField('requester', 'id-issued-on', 'optional', 'background'),
  declaredField('requester', 'id-issued-by', 'optional', 'background'),
  declaredField('requester', 'phone', 'required', 'confirmed'),
  declaredField('requester', 'email', 'optional', 'confirmed'),
  declaredField('requester', 'province', 'optional', 'background'),
  declaredField('requester', 'commune', 'optional', 'background'),
  declaredField('requester', 'address', 'optional', 'background'),
  declaredField('requester', 'owner-is-requester', 'optional', 'confirmed'),
  declaredField('requester', 'note', 'optional', 'background'),
  declaredField('requester', 'result-delivery', 'optional', 'confirmed'),
  declaredField('requester', 'result-delivery-place', 'optional', 'background'),
  declaredField('requester', 'pledge', 'optional', 'confirmed'),
] as const;
