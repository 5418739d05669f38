/** Heads of titles that say little: two people share the work only if they share what stands before the head, too. */
export const VAGUE_HEADS = new Set(
  `administrator adviser advisor agent analyst assistant associate attendant clerk consultant controller coordinator designer
  developer director driver engineer executive handler head inspector lead leader manager officer operative operator owner
  partner planner representative specialist supervisor technician trainer worker`.split(/\s+/u),
);

/** Heads that name a trade with many in it: "test engineer" is near a tester, "sales engineer" is not. */
export const BROAD_HEADS = new Set('engineer scientist teacher researcher professor lecturer instructor'.split(' '));

/** Alone they say how high somebody stands, not what they do. */
export const RANKS = new Set(
  `boss captain chair chairman chairperson chief cofounder co-founder crew fellow founder foreman hand head intern lieutenant
  major master mate member officer president principal professional self senior sergeant trainee volunteer`.split(
    /\s+/u,
  ),
);

/** Words of a wish that many lines of work have: sharing one of them says nothing. */
export const COMMON_WORDS =
  `administration advice advising analysis art arts business care charity community consulting control design
  development digital education engineering finance health healthcare industry international law legal local management
  marketing media modelling operations planning policy practice production project projects public research sales science
  sector security service services social strategy support systems teaching technical technology testing trade training work`.split(
    /\s+/u,
  );
