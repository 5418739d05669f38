import type { QuestionKind } from '../question';
import { design } from './arts/design';
import { performance } from './arts/performance';
import { pictures } from './arts/pictures';
import { screen } from './arts/screen';
import { writing } from './arts/writing';
import { finance } from './business/finance';
import { marketing } from './business/marketing';
import { office } from './business/office';
import { organising } from './business/organising';
import { property } from './business/property';
import { retail } from './business/retail';
import { animals } from './care/animals';
import { beauty } from './care/beauty';
import { community } from './care/community';
import { funerals } from './care/funerals';
import { medicine } from './care/medicine';
import { mind } from './care/mind';
import { nursing } from './care/nursing';
import { government } from './duty/government';
import { law } from './duty/law';
import { military } from './duty/military';
import { rescue } from './duty/rescue';
import { farming } from './hands/farming';
import { handwork } from './hands/handwork';
import { hospitality } from './hands/hospitality';
import { kitchen } from './hands/kitchen';
import { machines } from './hands/machines';
import { trades } from './hands/trades';
import { upkeep } from './hands/upkeep';
import { utilities } from './hands/utilities';
import { earth } from './learning/earth';
import { education } from './learning/education';
import { languages } from './learning/languages';
import { museums } from './learning/museums';
import { peopleResearch } from './learning/peopleResearch';
import { science } from './learning/science';
import { data } from './technical/data';
import { engineering } from './technical/engineering';
import { places } from './technical/places';
import { software } from './technical/software';
import { aviation } from './travel/aviation';
import { outdoors } from './travel/outdoors';
import { railAndRoad } from './travel/railAndRoad';
import { sea } from './travel/sea';
import { sport } from './travel/sport';

/** Every kind of work that has questions of its own: one line a kind. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  design,
  performance,
  pictures,
  screen,
  writing,
  finance,
  marketing,
  office,
  organising,
  property,
  retail,
  animals,
  beauty,
  community,
  funerals,
  medicine,
  mind,
  nursing,
  government,
  law,
  military,
  rescue,
  farming,
  handwork,
  hospitality,
  kitchen,
  machines,
  trades,
  upkeep,
  utilities,
  earth,
  education,
  languages,
  museums,
  peopleResearch,
  science,
  data,
  engineering,
  places,
  software,
  aviation,
  outdoors,
  railAndRoad,
  sea,
  sport,
];
