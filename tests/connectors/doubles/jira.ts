import * as z from 'zod';
import { type Booked, bookOf } from './booked';
import { json, startDouble } from './server';

const LONGEST = 32_767;

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('strong') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.url() }) }),
]);
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const adf = z
  .strictObject({
    type: z.literal('doc'),
    version: z.literal(1),
    content: z.array(z.strictObject({ type: z.literal('paragraph'), content: z.array(inline) })).min(1),
  })
  .refine((document) => JSON.stringify(document).length <= LONGEST, 'CONTENT_LIMIT_EXCEEDED');

function issueBody<T extends z.ZodType>(description: T) {
  return z.strictObject({
    fields: z.strictObject({
      project: z.strictObject({ key: z.string().min(1) }),
      issuetype: z.strictObject({ name: z.string().min(1) }),
      summary: z
        .string()
        .min(1)
        .max(255)
        .refine((text) => !text.includes('\n')),
      description,
      labels: z.array(z.string().regex(/^\S{1,255}$/)),
      priority: z.strictObject({ name: z.string() }).optional(),
    }),
  });
}

export const jiraCloudBody = issueBody(adf);
export const jiraDataCenterBody = issueBody(z.string().min(1).max(LONGEST));

type Kind = {
  readonly create: string;
  readonly search: string;
  readonly authorization: string;
  readonly schema: typeof jiraCloudBody | typeof jiraDataCenterBody;
};

/** Refuses what looks like a browser, as Jira does. Each request is another issue; labels can be searched. */
export async function startJira(kind: Kind, project: string): Promise<Booked> {
  const book = bookOf();
  const double = await startDouble(({ method, path, headers, body }) => {
    if (headers.authorization !== kind.authorization) {
      return json(401, {
        errorMessages: ['Client must be authenticated to access this resource.'],
        errors: {},
      });
    }
    const keyOf = (number: number) => `${project}-${number}`;
    if (method === 'GET' && path.startsWith(`${kind.search}?`)) {
      const jql = new URLSearchParams(path.split('?')[1]).get('jql') ?? '';
      const label = /^labels = "([^"]+)"$/.exec(jql)?.[1];
      if (label === undefined) return json(400, { errorMessages: ['Error in the JQL Query'] });
      const found = book.view.taken.filter(({ caseId }) => `cuecard-${caseId}` === label);
      return json(200, { issues: found.map(({ number }) => ({ id: String(number), key: keyOf(number) })) });
    }
    const shown = new RegExp(`^${kind.create}/${project}-(\\d+)\\?fields=status,assignee$`).exec(path)?.[1];
    if (method === 'GET' && shown !== undefined) {
      const standing = book.standing(Number(shown));
      if (!standing) {
        return json(404, {
          errorMessages: ['Issue does not exist or you do not have permission to see it.'],
        });
      }
      const { by, solved, assignedByItself } = standing;
      const started = by !== undefined && !assignedByItself;
      const category = solved ? 'done' : started ? 'indeterminate' : 'new';
      const assignee = by === undefined ? null : { displayName: by, active: true };
      const status = { name: 'Any name', statusCategory: { id: 2, key: category } };
      return json(200, { id: shown, key: keyOf(Number(shown)), fields: { status, assignee } });
    }
    if (path !== kind.create) return json(404, { errorMessages: ['not found'] });
    const looksLikeBrowser = /Mozilla/.test(headers['user-agent'] ?? '');
    if (looksLikeBrowser || headers['x-atlassian-token'] !== 'no-check') {
      return { status: 403, body: 'XSRF check failed' };
    }
    const parsed = kind.schema.safeParse(JSON.parse(body));
    if (!parsed.success) {
      return json(400, { errorMessages: [], errors: { description: z.prettifyError(parsed.error) } });
    }
    if (parsed.data.fields.project.key !== project) {
      return json(400, { errorMessages: [], errors: { project: 'valid project is required' } });
    }
    const label = parsed.data.fields.labels.find((each) => each.startsWith('cuecard-')) ?? '';
    const { number } = book.add(label.slice('cuecard-'.length), body);
    return json(201, { id: String(number), key: keyOf(number), self: 'x' });
  });
  return { ...double, ...book.view };
}
