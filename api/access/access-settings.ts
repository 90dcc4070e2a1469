/** How people and programs get in. */
export interface AccessSettings {
  /** none: whoever sits at this machine is the national centre; for trying things out on 127.0.0.1 only. */
  readonly signIn: 'required' | 'none';
  /** CONGDAN_ADMIN_TOKEN: a token of the national centre that needs no database. Undefined: there is none. */
  readonly adminToken: string | undefined;
  /** Address that people open, without a path; undefined: the one that they ask by. */
  readonly publicUrl: string | undefined;
  /** What tokens must have been made for: those of another installation are refused. */
  readonly audience: string;
  readonly provider: ProviderSettings | undefined;
  /** Requests that one person, program or address may make in a minute. */
  readonly requestsPerMinute: number;
  /** How many proxies stand before the api and name the address that a request came from. */
  readonly proxies: number;
}

/** An OpenID Connect provider. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that lists a person's groups; those that begin with `congdan:` are grants. */
  readonly claim: string;
}
