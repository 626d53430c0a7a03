import type { Language, Texts } from '../domain/texts.js';
import type { ProblemCode, ProblemDetail } from '../model/problem.js';
import type { ActionTexts } from './actionTexts.js';
import type { CaseloadTexts } from './caseloadTexts.js';
import type { CliTexts } from './cliTexts.js';
import type { CompletionTexts } from './completionTexts.js';
import type { CourseTexts } from './courseTexts.js';
import { dutch } from './dutch.js';
import type { EmailTexts } from './emailTexts.js';
import { english } from './english.js';
import type { ExerciseTexts } from './exerciseTexts.js';
import type { HoverTexts, ValueTexts } from './featureTexts.js';
import type { HintTexts, LensTexts } from './hintTexts.js';
import type { HoverDetailTexts } from './hoverDetailTexts.js';
import type { KeywordTexts } from './keywordTexts.js';
import type { MethodPageTexts } from './methodPageTexts.js';
import type { MethodTexts } from './methodTexts.js';
import type { NamesTexts } from './namesTexts.js';
import type { NewPlanTexts } from './newPlanTexts.js';
import type { PageTexts } from './pageTexts.js';
import type { FamilyPageTexts, PlanPageTexts } from './planPageTexts.js';
import type { ReviewTexts } from './reviewTexts.js';
import type { ServerTexts } from './serverTexts.js';
import type { SignalTexts } from './signalTexts.js';
import type { SignatureTexts } from './signatureTexts.js';
import type { TrainingCopyTexts } from './trainingCopyTexts.js';
import type { WorkspaceTexts } from './workspaceTexts.js';

export type ProblemTexts = {
  readonly [Code in ProblemCode]: (detail: Extract<ProblemDetail, { code: Code }>) => string;
};

/** Everything the product says that is not said by a rule; a language that misses a text does not compile. */
export interface Catalogue {
  readonly problems: ProblemTexts;
  /** What a related place is called beside a problem. */
  readonly alsoHere: (name: string) => string;
  readonly ruleFailed: (rule: string) => string;
  readonly values: ValueTexts;
  readonly keywords: KeywordTexts;
  readonly completion: CompletionTexts;
  readonly signatures: SignatureTexts;
  readonly hover: HoverTexts;
  readonly actions: ActionTexts;
  readonly hoverDetails: HoverDetailTexts;
  readonly hints: HintTexts;
  readonly lenses: LensTexts;
  readonly server: ServerTexts;
  readonly cli: CliTexts;
  readonly pages: PageTexts;
  readonly planPage: PlanPageTexts;
  readonly familyPage: FamilyPageTexts;
  readonly workspace: WorkspaceTexts;
  readonly newPlan: NewPlanTexts;
  readonly names: NamesTexts;
  readonly email: EmailTexts;
  readonly trainingCopy: TrainingCopyTexts;
  readonly signals: SignalTexts;
  readonly exercises: ExerciseTexts;
  readonly course: CourseTexts;
  readonly caseload: CaseloadTexts;
  readonly methods: MethodTexts;
  readonly methodPage: MethodPageTexts;
  readonly review: ReviewTexts;
}

const CATALOGUES: Record<Language, Catalogue> = { nl: dutch, en: english };

export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** A problem in words, in every language. */
export function problemMessage(detail: ProblemDetail): Texts {
  return { nl: inWords(dutch.problems, detail), en: inWords(english.problems, detail) };
}

function inWords<Code extends ProblemCode>(
  texts: ProblemTexts,
  detail: Extract<ProblemDetail, { code: Code }>,
): string {
  const code: Code = detail.code;
  return texts[code](detail);
}
