import { topOf } from '../model/places.js';
import { catalogueOf } from '../texts/catalogue.js';
import { TRACKED_NAMES, trackedNamesPage } from '../texts/namesTexts.js';
import { documentRemark, type Remark } from './check.js';

/** What there is to say at the top of a document when Git keeps the names file that belongs to it. */
export function trackedNamesRemark(uri: string, namesFile: string): Remark {
  return documentRemark({
    code: TRACKED_NAMES,
    severity: trackedNamesPage.severity,
    message: { nl: catalogueOf('nl').names.tracked(namesFile), en: catalogueOf('en').names.tracked(namesFile) },
    place: topOf(uri),
  });
}
