import type { CheckContext } from './rules/rule';

/** What a rule asked of the rest of the site: a member of its context, a method of it, and the arguments; or all that a member holds. */
type Question = [member: Member, method: string, ...words: string[]] | [member: Member];

const MEMBERS = ['files', 'pictures', 'paths', 'formerPaths', 'ownerOf', 'tagSpelling', 'projectSlugs', 'entries', 'near'] as const;
type Member = (typeof MEMBERS)[number];

/** A context that writes down what is asked of it: findings stay true as long as its answers are the same. */
export class RecordedContext {
  readonly context: CheckContext;
  private readonly asked = new Map<string, Question>();

  constructor(source: CheckContext) {
    const listened = MEMBERS.map((member) => [member, this.listen(member, source[member])] as const);
    this.context = { ...source, ...Object.fromEntries(listened) };
  }

  /** The questions asked since the last call. */
  questions(): Question[] {
    const questions = [...this.asked.values()];
    this.asked.clear();
    return questions;
  }

  private listen<Value extends CheckContext[Member]>(member: Member, value: Value): Value {
    if (!value) return value;
    return new Proxy(value, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') {
          this.note([member]);
          return method;
        }
        return (...words: unknown[]) => {
          const isNarrow = typeof name === 'string' && words.length > 0 && words.every((word) => typeof word === 'string');
          this.note(isNarrow ? [member, name, ...words] : [member]);
          return method.apply(target, words);
        };
      },
    });
  }

  private note(question: Question): void {
    this.asked.set(question.join('\n'), question);
  }
}

/** The answers of a context to these questions, in a text that is the same when they are. */
export function answersOf(context: CheckContext, questions: readonly Question[]): string {
  return JSON.stringify(questions.map((question) => answerOf(context, question)));
}

function answerOf(context: CheckContext, [member, method, ...words]: Question): unknown {
  const value = context[member];
  if (method !== undefined) return Reflect.get(value ?? {}, method)?.apply(value, words);
  if (!value || !(Symbol.iterator in value)) throw new Error(`rules may not read the whole of ${member}`);
  return [...value];
}
