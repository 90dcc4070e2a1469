import { birthRegistration } from './birth-registration.ts';
import { criminalRecord } from './criminal-record.ts';
import { deathRegistration } from './death-registration.ts';
import { drivingLicence } from './driving-licence.ts';
import { electricityContract } from './electricity-contract.ts';
import { examRegistration } from './exam-registration.ts';
import { extraSeal } from './extra-seal.ts';
import { householdHealthInsurance } from './household-health-insurance.ts';
import { idCard } from './id-card.ts';
import { idNumberConfirmation } from './id-number-confirmation.ts';
import { landChange } from './land-change.ts';
import { linkedBirth } from './linked-birth.ts';
import { linkedDeath } from './linked-death.ts';
import { marriageRegistration } from './marriage-registration.ts';
import { motorbikeRegistration } from './motorbike-registration.ts';
import { newElectricity } from './new-electricity.ts';
import { newSeal } from './new-seal.ts';
import { passport } from './passport.ts';
import { permanentResidence } from './permanent-residence.ts';
import { stayNotification } from './stay-notification.ts';
import { taxRegistration } from './tax-registration.ts';
import { temporaryAbsence } from './temporary-absence.ts';
import { temporaryResidence } from './temporary-residence.ts';
import { trafficFine } from './traffic-fine.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';
import type { Procedure } from './procedure.ts';

/** The 25 essential services in the order of the national list. */
export const procedures: readonly Procedure[] = [
  idNumberConfirmation,
  idCard,
  permanentResidence,
  temporaryResidence,
  temporaryAbsence,
  stayNotification,
  motorbikeRegistration,
  trafficFine,
  birthRegistration,
  deathRegistration,
  marriageRegistration,
  passport,
  newSeal,
  extraSeal,
  linkedBirth,
  linkedDeath,
  householdHealthInsurance,
  taxRegistration,
  landChange,
  drivingLicence,
  examRegistration,
  criminalRecord,
  unemploymentBenefit,
  newElectricity,
  electricityContract,
];
