import { plainToInstance, Transform } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsJSON,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { resolve } from 'node:path';

const toNumber = () => Transform(({ value }) => (value === undefined || value === '' ? value : Number(value)));
const toBoolean = () => Transform(({ value }) => value === true || value === 'true' || value === '1');

/** Secrets that let a newcomer start without settings; production refuses them. */
export const DEFAULT_SECRETS = {
  SESSION_SECRET: 'development-session-secret',
  MEILI_MASTER_KEY: 'development-meili-master-key',
} as const;

/**
 * Everything that can be set from outside. Validated once, at start; all faults are reported together and by name,
 * never with their values.
 */
export class Config {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  /** TCP port of the web and the API. */
  @toNumber()
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  /** Address to listen on. The container sets 0.0.0.0. */
  @IsString()
  HOST = 'localhost';

  /** Folder of everything that the embedded servers and the local file store keep. */
  @IsString()
  DATA_DIR = '.data';

  /** The address people use; links in e-mail begin with it. */
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/]+$/, { message: 'must be an origin such as https://larplattformen.example' })
  PUBLIC_URL?: string;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must begin with postgres://' })
  DATABASE_URL?: string;

  @toNumber()
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_POOL = 10;

  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'must begin with http:// or https://' })
  MEILI_URL?: string;

  @IsString()
  @MinLength(16)
  MEILI_MASTER_KEY: string = DEFAULT_SECRETS.MEILI_MASTER_KEY;

  /** Prefix of the index names, so that several installations can share a search server. */
  @Matches(/^[a-z0-9_-]{0,40}$/)
  MEILI_PREFIX = '';

  /** `auto` uses Meilisearch where there is one; `postgres` never does. */
  @IsIn(['auto', 'meilisearch', 'postgres'])
  SEARCH_ENGINE: 'auto' | 'meilisearch' | 'postgres' = 'auto';

  /** What makes vectors of texts, to find by meaning too (docs/adr/0013). Forms and templates are Meilisearch's. */
  @IsIn(['off', 'ollama', 'openAi', 'rest'])
  SEARCH_EMBEDDER: 'off' | 'ollama' | 'openAi' | 'rest' = 'off';

  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'must begin with http:// or https://' })
  SEARCH_EMBEDDER_URL?: string;

  /** Another name means other vectors: the index is built anew. */
  @IsOptional()
  @IsString()
  SEARCH_EMBEDDER_MODEL?: string;

  @IsOptional()
  @IsString()
  SEARCH_EMBEDDER_API_KEY?: string;

  @IsOptional()
  @toNumber()
  @IsInt()
  @Min(2)
  @Max(4096)
  SEARCH_EMBEDDER_DIMENSIONS?: number;

  /** For `rest`: JSON with `"{{text}}"` where a text goes, and `"{{..}}"` after it in a list of texts. */
  @IsOptional()
  @IsJSON()
  @Matches(/"[^"]*\{\{text\}\}[^"]*"/, { message: 'must hold "{{text}}"' })
  SEARCH_EMBEDDER_REQUEST?: string;

  /** For `rest`: JSON with `"{{embedding}}"` where a vector stands. */
  @IsOptional()
  @IsJSON()
  @Matches(/"\{\{embedding\}\}"/, { message: 'must hold "{{embedding}}"' })
  SEARCH_EMBEDDER_RESPONSE?: string;

  /** The least score, 0 to 1, that shows what has no word in common with a question. Measured for each model. */
  @IsOptional()
  @toNumber()
  @IsNumber()
  @Min(0)
  @Max(1)
  SEARCH_EMBEDDER_CUT?: number;

  /** How long a search waits for the vector of its question, milliseconds. */
  @toNumber()
  @IsInt()
  @Min(10)
  @Max(10_000)
  SEARCH_EMBEDDER_TIMEOUT_MS = 500;

  /** `file:` a folder, `s3://KEY:SECRET@HOST/BUCKET?region=…`. Default: DATA_DIR/files. */
  @IsOptional()
  @Matches(/^(file:|s3:)/, { message: 'must begin with file: or s3:' })
  STORAGE_URL?: string;

  /** Without it, mail is written to DATA_DIR/mail as .eml files. */
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'must begin with smtp:// or smtps://' })
  SMTP_URL?: string;

  @IsEmail()
  MAIL_FROM = 'larplattformen@localhost.localdomain';

  @IsString()
  @MinLength(16)
  SESSION_SECRET: string = DEFAULT_SECRETS.SESSION_SECRET;

  @toNumber()
  @IsInt()
  @Min(1)
  @Max(2048)
  MAX_UPLOAD_MB = 100;

  /** Number of proxies in front, for the address that sign-in attempts are counted by. */
  @toNumber()
  @IsInt()
  @Min(0)
  @Max(10)
  TRUST_PROXY = 0;

  /** `all`: the api also runs the jobs. `api`, `worker`: only that. */
  @IsIn(['all', 'api', 'worker'])
  PROCESS: 'all' | 'api' | 'worker' = 'all';

  /** Requests per minute and person, or address of one who is not signed in; 0 is without limit. */
  @toNumber()
  @IsInt()
  @Min(0)
  RATE_LIMIT_PER_MINUTE = 600;

  /** Load the demo content when the database is empty. Never in production unless asked for. */
  @IsOptional()
  @toBoolean()
  DEMO?: boolean;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent' = 'info';

  get production(): boolean {
    return this.NODE_ENV === 'production';
  }

  get dataDir(): string {
    return resolve(this.DATA_DIR);
  }

  /** Origin that people use, without a trailing slash. */
  get publicUrl(): string {
    return this.PUBLIC_URL ?? `http://localhost:${this.PORT}`;
  }

  get storageUrl(): string {
    return this.STORAGE_URL ?? `file:${resolve(this.DATA_DIR, 'files')}`;
  }

  get withDemo(): boolean {
    return this.DEMO ?? !this.production;
  }
}

/** Thrown with every fault in the settings, names without values. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** The name of everything that can be set. */
export function settingNames(): string[] {
  return Object.keys(new Config());
}

/**
 * Reads and checks the settings. The only place that looks at `process.env`.
 * @throws ConfigError with all faults at once
 */
export function loadConfig(environment: Record<string, unknown> = process.env): Config {
  const given = Object.fromEntries(
    settingNames().flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const faults = validateSync(config, { skipMissingProperties: false }).flatMap((error) =>
    Object.values(error.constraints ?? {}).map((text) =>
      text.startsWith(error.property) ? text : `${error.property} ${text}`,
    ),
  );
  faults.push(...embedderFaults(config), ...productionFaults(config));
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** What each kind of embedder cannot do without. */
const EMBEDDER_NEEDS = {
  off: [],
  ollama: ['MODEL', 'DIMENSIONS', 'CUT'],
  openAi: ['MODEL', 'DIMENSIONS', 'CUT'],
  rest: ['URL', 'REQUEST', 'RESPONSE', 'DIMENSIONS', 'CUT'],
} as const;

function embedderFaults(config: Config): string[] {
  const needs = EMBEDDER_NEEDS[config.SEARCH_EMBEDDER] ?? [];
  return needs
    .map((name) => `SEARCH_EMBEDDER_${name}` as const)
    .filter((name) => config[name] === undefined)
    .map((name) => `${name} must be set when SEARCH_EMBEDDER is ${config.SEARCH_EMBEDDER}`);
}

function productionFaults(config: Config): string[] {
  if (!config.production) return [];
  const faults: string[] = [];
  for (const [name, value] of Object.entries(DEFAULT_SECRETS)) {
    if (config[name as keyof typeof DEFAULT_SECRETS] === value)
      faults.push(`${name} must not be the default secret in production`);
  }
  if (!config.PUBLIC_URL) faults.push('PUBLIC_URL must be set in production');
  return faults;
}
