/** Something that a person must set or correct; the message is one sentence that says what. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
