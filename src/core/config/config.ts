import { isRecord, readYaml, type YamlValue } from '../document/front-matter.ts';
import type { Config } from '../document/postmortem.ts';
import { configSchema } from '../schema/json/config.ts';
import { validateData } from '../schema/json/validate.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';

/** Something wrong in a configuration file, at its place. */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: Message;
}

export interface ConfigFile {
  /** What could be read; a field that is wrong is left out, the rest holds. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** A `.postmortem.yml`: broken or wrong parts are reported and left out, never thrown. */
export function readConfig(text: string): ConfigFile {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ message, range }) => ({
      range,
      message: { text: 'This YAML cannot be read, so the defaults hold: {0}', args: [message] },
    }));
    return { config: {}, problems };
  }
  if (yaml.data === null) return { config: {}, problems: [] };
  const whole = { start: 0, end: Math.min(text.length, Math.max(0, text.search(/[\r\n]|$/))) };
  const problems = validateData(yaml.data, yaml.fields, configSchema(), whole);
  const wrong = new Set(problems.map((problem) => problem.path));
  const config = isRecord(yaml.data) ? (without(yaml.data, '', wrong) as Config) : {};
  return { config, problems: problems.map(({ range, message }) => ({ range, message })) };
}

/** The data less the values at these paths. */
function without(data: YamlValue, path: string, wrong: ReadonlySet<string>): YamlValue {
  const join = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(data)) {
    return data
      .filter((_, i) => !wrong.has(join(i)))
      .map((item: YamlValue, i) => without(item, join(i), wrong));
  }
  if (!isRecord(data)) return data;
  const kept = Object.entries(data).filter(([key]) => !wrong.has(join(key)));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, join(key), wrong)]));
}

/** A configuration on top of the one that it extends: its own settings win, rules and fields are merged by name. */
export function mergeConfig(base: Config, own: Config): Config {
  return {
    ...base,
    ...own,
    ...(base.rules || own.rules ? { rules: { ...base.rules, ...own.rules } } : {}),
    ...(base.fields || own.fields ? { fields: { ...base.fields, ...own.fields } } : {}),
    ...(base.sections || own.sections
      ? { sections: [...(base.sections ?? []), ...(own.sections ?? [])] }
      : {}),
  };
}
