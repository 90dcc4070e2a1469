/**
 * All rules; the order is precedence. When two claim with enough confidence, the earlier one wins: each place says which
 * later claim it must come before, with an example.
 */
import { accessResolverFails } from './rules/access-resolver-fails.ts';
import { administrativeListOutdated } from './rules/administrative-list-outdated.ts';
import { amountsDiffer } from './rules/amounts-differ.ts';
import { backAsAStranger } from './rules/back-as-a-stranger.ts';
import { bankUnderMaintenance } from './rules/bank-under-maintenance.ts';
import { browserLacksFeature } from './rules/browser-lacks-feature.ts';
import { captchaDemanded } from './rules/captcha-demanded.ts';
import { captivePortalAnswers } from './rules/captive-portal-answers.ts';
import { certificatesNotYetValid } from './rules/certificates-not-yet-valid.ts';
import { chargedTwice } from './rules/charged-twice.ts';
import { citizenNotOnRecord } from './rules/citizen-not-on-record.ts';
import { controlOutsideScreen } from './rules/control-outside-screen.ts';
import { cookiesRefused } from './rules/cookies-refused.ts';
import { deviceClockBlamed } from './rules/device-clock-blamed.ts';
import { deviceTooWeak } from './rules/device-too-weak.ts';
import { dialogsWithoutEnd } from './rules/dialogs-without-end.ts';
import { expectedControlAbsent } from './rules/expected-control-absent.ts';
import { feeWithoutWayToPay } from './rules/fee-without-way-to-pay.ts';
import { fileFormatRefused } from './rules/file-format-refused.ts';
import { fileUnknownNationally } from './rules/file-unknown-nationally.ts';
import { filedThenLost } from './rules/filed-then-lost.ts';
import { formOfAnotherService } from './rules/form-of-another-service.ts';
import { gatewayAnswersError } from './rules/gateway-answers-error.ts';
import { gatewayCannotBeReached } from './rules/gateway-cannot-be-reached.ts';
import { gatewayDeclines } from './rules/gateway-declines.ts';
import { gatewayKeepsCitizenWaiting } from './rules/gateway-keeps-citizen-waiting.ts';
import { gatewayLeadsNoFurther } from './rules/gateway-leads-no-further.ts';
import { glyphsMissing } from './rules/glyphs-missing.ts';
import { heldDataAskedAgain } from './rules/held-data-asked-again.ts';
import { identityAttributeAbsent } from './rules/identity-attribute-absent.ts';
import { identityProviderFails } from './rules/identity-provider-fails.ts';
import { identityReturnRefused } from './rules/identity-return-refused.ts';
import { lookupFails } from './rules/lookup-fails.ts';
import { lookupNeverAnswers } from './rules/lookup-never-answers.ts';
import { nothingAnswersOnAccess } from './rules/nothing-answers-on-access.ts';
import { ownScriptNotLoaded } from './rules/own-script-not-loaded.ts';
import { pageIsBlank } from './rules/page-is-blank.ts';
import { pageNotFound } from './rules/page-not-found.ts';
import { pageOfAnotherMatter } from './rules/page-of-another-matter.ts';
import { paidYetUnpaid } from './rules/paid-yet-unpaid.ts';
import { pathIsSlow } from './rules/path-is-slow.ts';
import { pathLosesPackets } from './rules/path-loses-packets.ts';
import { pathResetsConnections } from './rules/path-resets-connections.ts';
import { paymentSignatureRejected } from './rules/payment-signature-rejected.ts';
import { popupRefused } from './rules/popup-refused.ts';
import { portalAnswersServerError } from './rules/portal-answers-server-error.ts';
import { portalCertificateInvalid } from './rules/portal-certificate-invalid.ts';
import { portalKeepsCitizenWaiting } from './rules/portal-keeps-citizen-waiting.ts';
import { portalNameUnknownEverywhere } from './rules/portal-name-unknown-everywhere.ts';
import { portalRefusesConnection } from './rules/portal-refuses-connection.ts';
import { portalSaysMaintenance } from './rules/portal-says-maintenance.ts';
import { portalSaysSystemError } from './rules/portal-says-system-error.ts';
import { portalScriptFails } from './rules/portal-script-fails.ts';
import { portalTurnsCitizenAway } from './rules/portal-turns-citizen-away.ts';
import { presenceDemanded } from './rules/presence-demanded.ts';
import { proxyRefuses } from './rules/proxy-refuses.ts';
import { recordDiffers } from './rules/record-differs.ts';
import { refusalNamesNoField } from './rules/refusal-names-no-field.ts';
import { refusedOnThisDeviceAlone } from './rules/refused-on-this-device-alone.ts';
import { requiredDocumentUndeclared } from './rules/required-document-undeclared.ts';
import { requiredFieldUndeclared } from './rules/required-field-undeclared.ts';
import { sameRefusalRepeated } from './rules/same-refusal-repeated.ts';
import { screensOverBudget } from './rules/screens-over-budget.ts';
import { scriptSwitchedOff } from './rules/script-switched-off.ts';
import { sentAndToldNothing } from './rules/sent-and-told-nothing.ts';
import { sessionShorterThanForm } from './rules/session-shorter-than-form.ts';
import { signatureDeviceDemanded } from './rules/signature-device-demanded.ts';
import { signedOutOnTheWay } from './rules/signed-out-on-the-way.ts';
import { storageRefuses } from './rules/storage-refuses.ts';
import { validationContradictsItself } from './rules/validation-contradicts-itself.ts';
import type { Rule } from './rule.ts';

export const rulesInOrder: readonly Rule[] = [
  // ── Somebody in between answers in the portal's place: whatever is read then is not the portal.

  // A Wi-Fi sign-in page with HTTP 200 has no submit button; that is not control-missing.
  captivePortalAnswers,
  // A filter's 403 page says "bị chặn"; that is not the portal's rate limit.
  proxyRefuses,

  // ── The citizen's own way, each only on positive evidence from neutral hosts, a control resolver or another network.

  // Offline, every name fails too: before the resolver.
  nothingAnswersOnAccess,
  // ERR_NAME_NOT_RESOLVED with a control resolver that knows the name is not dns-portal.
  accessResolverFails,
  // Resets of neutral hosts too: before the portal is called unreachable, and before loss, which counts resets.
  pathResetsConnections,

  // ── The citizen's own device, each on a message that names what it lacks. Before the far side: the same failure is seen there.

  // With a wrong clock the portal's certificate is refused as well: before tls-portal.
  certificatesNotYetValid,
  // "Thời gian trên thiết bị không chính xác" may stand where the sign-in was: before control-missing.
  deviceClockBlamed,
  // Without scripts the page is blank and its controls are missing.
  scriptSwitchedOff,
  // Without cookies every page asks to sign in: before session-lost and identity-callback.
  cookiesRefused,
  // The gateway's window that did not open looks like a payment that never began.
  popupRefused,
  // A QuotaExceededError is also a page error: before script-error.
  storageRefuses,
  // 'structuredClone is not defined' is also a page error: before script-error.
  browserLacksFeature,
  // HEIC refused is also a refusal of the form: before validation and unclear-error.
  fileFormatRefused,

  // ── A page that says something without end: its words are no evidence, whatever they are about.

  // "Lỗi kết nối" in a hundred dialogs is no failed look-up.
  dialogsWithoutEnd,

  // ── Payment: the gateway's own answer outranks what the portal makes of it.

  // Two charges and then "chưa thanh toán": the second charge is what must be undone first.
  chargedTwice,
  // Code 75 is also an answer of the gateway, and its page says "đang bảo trì": before gateway-error and maintenance-page.
  bankUnderMaintenance,
  // Code 97 is also an error: the more exact charge first.
  paymentSignatureRejected,
  // A wrong amount is often refused by the gateway as well: the cause before its effect.
  amountsDiffer,
  // Code 51 leaves the file unpaid: before callback-lost.
  gatewayDeclines,
  // Code 00 and "chờ thanh toán". Before the gateway's errors: a 5xx on the way back does not undo the payment.
  paidYetUnpaid,
  // The gateway's 503, also when the portal shows it in words of its own.
  gatewayAnswersError,
  // Refused at once: before waiting.
  gatewayCannotBeReached,
  // Reached, and silent.
  gatewayKeepsCitizenWaiting,
  // Answered at once, and no way on: after what its page says exactly.
  gatewayLeadsNoFurther,
  // After the gateway's rules: a gateway that is down may hide the button that leads to it.
  feeWithoutWayToPay,

  // ── Shared systems behind the portal: the failing host's role, then the portal's words about it.

  // "VNeID đang bảo trì" holds "đang bảo trì": before maintenance-page.
  identityProviderFails,
  // "Tài khoản thiếu thông tin định danh" is also a login that failed: the more exact charge first.
  identityAttributeAbsent,
  // A 500 at /sso/callback after a good sign-in: before server-error.
  identityReturnRefused,
  // Filed in the province, unknown to the national portal: "Đồng bộ thất bại" is also a failed look-up, of the file alone.
  fileUnknownNationally,
  // "Tra cứu thất bại: không tìm thấy công dân" is an answer: before lookup-error.
  citizenNotOnRecord,
  // "Không trùng khớp" is an answer too.
  recordDiffers,
  // "Lỗi kết nối CSDL" after 30 s is a time-out: before lookup-error.
  lookupNeverAnswers,
  // "Lỗi kết nối" after 50 ms, or 502 of the look-up behind it: before server-error.
  lookupFails,
  // "Quận/Huyện" demanded is also undeclared: before undeclared-field.
  administrativeListOutdated,

  // ── The portal on the wire.

  // 429 with "quá tải" in its text is a limit, not an overload.
  portalTurnsCitizenAway,
  // 503 with "đang bảo trì": the page explains the status, so before server-error.
  portalSaysMaintenance,
  // Refused certificates are not unreachable hosts.
  portalCertificateInvalid,
  // Nor are names that lead nowhere.
  portalNameUnknownEverywhere,
  // An answered 500 is certain whatever the citizen's line is: before the rules about slow lines.
  portalAnswersServerError,
  // 404 with a full error page offers no submit button: before control-missing.
  pageNotFound,

  // ── Slowness and loss: after every answer that is certain by itself, before silence is held against the portal.

  // Single requests lost on a mobile network while the reference network gets through.
  pathLosesPackets,
  // Neutral hosts slow too. A time-out on it is not timeout-server.
  pathIsSlow,
  // Timed out with a slowed processor, no answer awaited.
  deviceTooWeak,
  // Connected, and no answer: before unreachable, which also knows time-outs.
  portalKeepsCitizenWaiting,
  // Refused or silent while others answer.
  portalRefusesConnection,

  // A picture refused on the phone and taken on the desktop is no matter of the procedure: before every rule about refusals.
  refusedOnThisDeviceAlone,

  // ── The session.

  // An announced five minutes for a form of nine: before session-lost, which sees only that it ended.
  sessionShorterThanForm,
  // The sign-in page has none of the form's controls: before control-missing.
  signedOutOnTheWay,

  // ── The file after it was given.

  // Success, a code, and nothing to be found.
  filedThenLost,

  // "Vui lòng chọn đơn vị tiếp nhận", whose list was never drawn: before every refusal of the form.
  ownScriptNotLoaded,

  // ── The procedure as put online: what the page demands, the most exact demand first.

  // Stopped before the form can refuse anything.
  captchaDemanded,
  // "Tệp đính kèm chưa được ký số" names the device, not a field.
  signatureDeviceDemanded,
  // "Đến trực tiếp" ends the online way whatever else is wrong with the form.
  presenceDemanded,
  // Twenty questions of another procedure are not one undeclared field.
  formOfAnotherService,
  // A document not published, before the field through which it is given.
  requiredDocumentUndeclared,
  // A field that nobody declared is refused again and again: before validation-loop.
  requiredFieldUndeclared,
  // Different words each time: before the same words each time.
  validationContradictsItself,
  // "Thao tác thất bại" repeated is a failing server, not a loop: before validation-loop.
  portalSaysSystemError,
  // The same field refused again and again is a loop, unless it is one that nobody needed to ask: the more exact charge first.
  heldDataAskedAgain,
  // Refused twice for a field that holds what it asks.
  sameRefusalRepeated,
  // What is left of refusals.
  refusalNamesNoField,

  // ── The page itself, when nothing was said and everything was answered.

  // Unreadable labels are not found: before control-missing.
  glyphsMissing,
  // A failed script leaves the page blank or its button dead: before both.
  portalScriptFails,
  // A blank page lacks every control: before control-missing.
  pageIsBlank,
  // Another service's page lacks this one's controls.
  pageOfAnotherMatter,
  // The home page of a stranger lacks every control of a citizen.
  backAsAStranger,
  // There on the reference device: before control-missing.
  controlOutsideScreen,
  // The tenth screen of a budget of eight, and still no submit button.
  screensOverBudget,
  // The page after sending lacks every control of a form.
  sentAndToldNothing,
  // By elimination: nothing else explains the missing control.
  expectedControlAbsent,
];
