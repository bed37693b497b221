import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Hugo shortcodes as Markdown syntax: `{{< name … >}}` and `{{% name … %}}`, alone on a line or in
 * prose, also over several lines. A tag opened with one sign may end with the other. Reads single tags; shortcodes.ts pairs them.
 */

/** A shortcode tag, with its delimiters, as written. */
interface ShortcodeTag extends Literal {
  type: 'shortcode';
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    shortcode: 'shortcode';
    shortcodeChunk: 'shortcodeChunk';
  }
}
declare module 'mdast' {
  interface RootContentMap {
    shortcode: ShortcodeTag;
  }
  interface PhrasingContentMap {
    shortcodeText: ShortcodeTag;
  }
}

const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;
const PERCENT = 37;
const ANGLE_OPEN = 60;
const ANGLE_CLOSE = 62;

/** A longer tag is read as prose, so that a hostile body cannot make the parser look ahead without end. */
const MAX_TAG_LENGTH = 4000;

const isLineEnding = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32;

function tokenize(inText: boolean) {
  return function tokenizeShortcode(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let braces = 0;
    let length = 0;
    const { lazy } = this.parser;
    const line = () => this.now().line;
    return open;

    function open(code: Code): State | undefined {
      effects.enter('shortcode');
      effects.enter('shortcodeChunk');
      return opening(code);
    }

    function opening(code: Code): State | undefined {
      if (code === BRACE_OPEN && braces < 2) {
        braces += 1;
        effects.consume(code);
        return opening;
      }
      if (braces < 2 || (code !== PERCENT && code !== ANGLE_OPEN)) return nok(code);
      effects.consume(code);
      return inside;
    }

    function inside(code: Code): State | undefined {
      length += 1;
      if (code === null || length > MAX_TAG_LENGTH) return nok(code);
      if (isLineEnding(code)) {
        effects.exit('shortcodeChunk');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return nextLine;
      }
      effects.consume(code);
      return code === PERCENT || code === ANGLE_CLOSE ? closing : inside;
    }

    function nextLine(code: Code): State | undefined {
      // A blank line ends the tag, as it ends a paragraph.
      if (code === null || isLineEnding(code) || (!inText && lazy[line()])) return nok(code);
      effects.enter('shortcodeChunk');
      return inside(code);
    }

    function closing(code: Code): State | undefined {
      if (code !== BRACE_CLOSE) return inside(code);
      effects.consume(code);
      return closingEnd;
    }

    function closingEnd(code: Code): State | undefined {
      if (code !== BRACE_CLOSE) return inside(code);
      effects.consume(code);
      effects.exit('shortcodeChunk');
      effects.exit('shortcode');
      return inText ? ok : lineEnd;
    }

    /** A tag outside a paragraph must be alone on its line. */
    function lineEnd(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.enter('whitespace');
        return trailing(code);
      }
      return code === null || isLineEnding(code) ? ok(code) : nok(code);
    }

    function trailing(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code);
        return trailing;
      }
      effects.exit('whitespace');
      return lineEnd(code);
    }
  };
}

const construct = (inText: boolean): Construct => ({ name: 'shortcode', tokenize: tokenize(inText), concrete: true });

const syntax: Extension = { flow: { [BRACE_OPEN]: construct(false) }, text: { [BRACE_OPEN]: construct(true) } };

const fromMarkdown: FromMarkdownExtension = {
  enter: {
    shortcode(token) {
      this.enter({ type: 'shortcode', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    shortcode(token) {
      this.exit(token);
    },
  },
};

const opening: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let braces = 0;
    return function open(code): State | undefined {
      if (braces === 2) return code === PERCENT || code === ANGLE_OPEN ? ok(code) : nok(code);
      if (code !== BRACE_OPEN) return nok(code);
      if (braces === 0) effects.enter('shortcodeChunk');
      braces += 1;
      effects.consume(code);
      if (braces === 2) effects.exit('shortcodeChunk');
      return open;
    };
  },
};

/** Lets a sentence begin with a shortcode: MDX alone would read a line that begins with `{` as an expression, and fail. */
function yieldToShortcodes(extension: Extension): Extension {
  const constructs = extension.flow?.[BRACE_OPEN];
  if (!constructs) return extension;
  const guarded = [constructs].flat().map(
    (construct): Construct => ({
      ...construct,
      tokenize(effects, ok, nok) {
        return effects.check(opening, nok, construct.tokenize.call(this, effects, ok, nok));
      },
    }),
  );
  return { ...extension, flow: { ...extension.flow, [BRACE_OPEN]: guarded } };
}

/** remark plugin: adds the syntax to the parser. */
export function remarkShortcodeSyntax(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []).map(yieldToShortcodes), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}
