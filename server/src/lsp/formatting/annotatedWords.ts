import { formatMoney } from '../../domain/money.js';
import { readMoney } from '../../domain/moneyText.js';
import type { Stretch, WrittenComment, WrittenWord } from './writtenText.js';

/** A comment on a line of its own. */
export interface CommentLine {
  readonly image: string;
  readonly blankBefore: boolean;
}

/** A word with the comments that go where it goes. */
export interface AnnotatedWord {
  readonly image: string;
  readonly start: number;
  /** The comments on the lines before it. */
  readonly above: readonly CommentLine[];
  /** The comment behind it on its line. */
  readonly behind: string | undefined;
  readonly blankBefore: boolean;
}

/** Gives every comment to the word it belongs to: the word before it on its line, else the next one. */
export function annotate(
  text: string,
  words: readonly WrittenWord[],
  comments: readonly WrittenComment[],
): readonly AnnotatedWord[] {
  const annotated: AnnotatedWord[] = [];
  const waiting = [...comments];
  let end = words[0]?.start ?? 0;
  const breaksUpTo = (next: Stretch): number => text.slice(end, next.start).match(/\r\n|\n|\r/g)?.length ?? 0;
  words.forEach((word, index) => {
    const above: CommentLine[] = [];
    for (let next = waiting[0]; next && next.start < word.start; next = waiting[0]) {
      above.push({ image: next.image, blankBefore: breaksUpTo(next) > 1 });
      end = next.end;
      waiting.shift();
    }
    const blankBefore = breaksUpTo(word) > 1;
    end = word.end;
    const following = waiting[0];
    const nextWord = words[index + 1];
    const isBehind =
      following !== undefined && breaksUpTo(following) === 0 && following.start < (nextWord?.start ?? following.end);
    if (isBehind) {
      waiting.shift();
      end = following.end;
    }
    annotated.push({
      image: spelled(word),
      start: word.start,
      above,
      behind: isBehind ? following.image : undefined,
      blankBefore,
    });
  });
  return annotated;
}

/** An amount in its one notation, when there is no doubt which amount it is; any other word as it is written. */
export function spelled({ image, isMoney }: WrittenWord): string {
  const money = isMoney ? readMoney(image) : undefined;
  return money?.kind === 'ok' ? formatMoney(money.cents) : image;
}
