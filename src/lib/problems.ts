/** A mistake in the content, in words an editor understands. */
export interface Problem {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** The field, with dots: `position.lat`; empty for the whole file. */
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
}

/** What zod says about a value; a structural copy, so that this file needs no zod. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly origin?: string;
  readonly options?: readonly unknown[];
  readonly issues?: readonly { readonly message: string }[];
}

/** One line: `parks/jinchang/etdz.mdx › area.value: found "-3"; a number above 0`. */
export const line = ({ file, field, found, allowed }: Problem): string => `${file}${field ? ` › ${field}` : ''}: found ${found}; ${allowed}`;

/** Where a field stands in its file: an entry of a list, whose file is not named after it, goes before the field. */
export const fieldIn = ({ id, file }: { readonly id: string; readonly file: string }, field: string): string =>
  `/${file}`.includes(`/${id}.`) ? field : [id, field].filter(Boolean).join('.');

/** A value as an editor would recognise it, at most 60 characters. */
export const quote = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
};

/** The problems that zod found in the value read from a file. */
export const problemsOf = (file: string, value: unknown, issues: readonly Issue[]): Problem[] =>
  issues.map((issue) => ({ file, field: issue.path.map(String).join('.'), found: foundBy(issue, at(value, issue.path)), allowed: allowedBy(issue) }));

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);

const foundBy = (issue: Issue, value: unknown): string => {
  if (issue.code === 'unrecognized_keys') return `the unknown field ${(issue.keys ?? []).map((key) => `"${key}"`).join(', ')}`;
  return quote(issue.code === 'invalid_key' ? String(issue.path.at(-1)) : value);
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text (文字)',
  number: 'a number without quotes (不加引号的数字)',
  int: 'a whole number (整数)',
  boolean: 'true or false (true 或 false)',
  array: 'a list (列表)',
  object: 'a group of fields (一组字段)',
  record: 'a group of fields (一组字段)',
  null: 'null',
};

const allowedBy = (issue: Issue): string => {
  if (issue.code === 'unrecognized_keys') return 'remove it or mend its spelling; every field is listed in src/schemas (删去或改正拼写)';
  if (issue.code === 'invalid_key') return issue.issues?.[0]?.message ?? issue.message;
  const isZods = /^(Invalid|Too|Expected|Unrecognized)/.test(issue.message);
  if (!isZods) return issue.message;
  if (issue.code === 'invalid_value') return `one of (可填): ${some(issue.values ?? [])}`;
  if (issue.code === 'invalid_union') return `one of the known kinds (已知的种类)${issue.options?.length ? `: ${issue.options.map(String).join(', ')}` : ''}`;
  if (issue.code === 'invalid_type') return TYPES[issue.expected ?? ''] ?? String(issue.expected);
  if (issue.code === 'too_small') return atLeast(issue);
  return issue.message;
};

const atLeast = ({ origin, minimum }: Issue): string => {
  if (origin === 'string') return 'some text (填写文字)';
  if (origin === 'array') return `a list of ${minimum} or more (至少 ${minimum} 项)`;
  return `a number of ${minimum} or more (不小于 ${minimum} 的数)`;
};

/** A list that stays readable: the first twenty, then how many more. */
const some = (values: readonly unknown[]): string => `${values.slice(0, 20).map(String).join(', ')}${values.length > 20 ? ` … (${values.length} in all, see src/schemas)` : ''}`;
