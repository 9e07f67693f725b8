import type * as z from 'zod';

const KINDS: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Says what a schema found wrong, to an editor who does not program. Pure. */
export function plainReason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return 'is missing';
      return `should be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `has a field that does not belong here: ${issue.keys.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty';
      return `has too few: at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `is too long: at most ${issue.maximum} characters`;
      return `has too many: at most ${issue.maximum}`;
    case 'invalid_format':
      return 'includes' in issue ? `lost its place for ${issue.includes}` : issue.message;
    case 'invalid_value':
      return `is none of ${issue.values.join(', ')}`;
    case 'invalid_key':
      return `has a name that does not fit: ${issue.issues[0]?.message ?? ''}`;
    default:
      return issue.message;
  }
}
