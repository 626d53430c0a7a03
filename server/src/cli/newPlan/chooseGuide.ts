import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'langium';
import type { RegieDocument } from '../../language/generated/ast.js';
import type { RegieplanServices } from '../../language/module.js';
import { guideOffer } from '../../model/guideOffer.js';
import type { ChosenGuide } from '../../templates/planAnswers.js';
import type { NewPlanTexts } from '../../texts/newPlanTexts.js';
import { readFile } from '../check/readFile.js';

const USUAL_NAME = 'gids.regie';

export type GuideChoice =
  | { readonly kind: 'guide'; readonly chosen: ChosenGuide | undefined }
  | { readonly kind: 'refused'; readonly message: string };

/** The guide that was asked for, or else the one that lies beside the plan or above it. */
export function chooseGuide(
  wish: { readonly asked: string | undefined; readonly coordinator: string | undefined; readonly folder: string },
  services: RegieplanServices,
  texts: NewPlanTexts,
): GuideChoice {
  const { coordinator: name, folder } = wish;
  const file = wish.asked ?? guideAbove(folder);
  if (file === undefined) {
    return name === undefined
      ? { kind: 'guide', chosen: undefined }
      : { kind: 'refused', message: texts.unknownCoordinator(name, []) };
  }
  const content = readFile(file);
  const uri = URI.parse(pathToFileURL(path.resolve(file)).toString());
  const offer =
    content.kind === 'text'
      ? guideOffer(
          services.shared.workspace.LangiumDocumentFactory.fromString<RegieDocument>(
            content.text,
            uri.with({ path: `${uri.path}.regie` }),
          ).parseResult.value,
        )
      : undefined;
  if (!offer) {
    return { kind: 'refused', message: texts.notAGuide(file) };
  }
  const { coordinators, municipality } = offer;
  const coordinator = name === undefined ? coordinators[0] : coordinators.find((one) => one.name === name);
  if (name !== undefined && !coordinator) {
    return {
      kind: 'refused',
      message: texts.unknownCoordinator(
        name,
        coordinators.map((one) => one.name),
      ),
    };
  }
  const seen = path.relative(folder, path.resolve(file)).replaceAll(path.sep, '/');
  return { kind: 'guide', chosen: { path: seen, municipality, coordinator } };
}

function guideAbove(folder: string): string | undefined {
  const found = path.join(folder, USUAL_NAME);
  if (existsSync(found)) {
    return found;
  }
  const above = path.dirname(folder);
  return above === folder || existsSync(path.join(folder, '.git')) ? undefined : guideAbove(above);
}
