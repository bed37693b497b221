/** The grammar that searching by words needs. */
export const grammar = {
  /** Letters that are two. */
  ligatures: { œ: 'oe', æ: 'ae' },
  /** A word in small letters; `c++` and `c#` are not `c`. */
  word: /(?<!\p{L})c(?:\+\+|#)|[\p{L}\p{M}\p{N}]+/gu,
  /** `l’`, `d’`, `qu’`… before a word, with whatever apostrophe. */
  elision: /(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres|quel)?qu)\s?['’ʼ‘´`](?=[\p{L}\p{N}])/giu,
  /** `I.A.`: an acronym with its points. */
  acronym: /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
  /** `R&D`, which the index has as `rd`. */
  joined: /(?<![\p{L}\p{N}])\p{L}(?:&\p{L})+(?![\p{L}\p{N}])/gu,
  /** The feminine that inclusive writing adds: `agent·e·s`, `animateur·rice·s`. */
  inclusive: /(?<=\p{L})[·•](?:e|ne|le|te|ice|rice|trice|euse)(?:[·•]?s)?(?!\p{L})/giu,
  /** When something is held, which the words of pages do not say: « prochains ateliers », « projets en cours ». */
  time: /(?<!\p{L})(?:prochaine?s?|[aà] venir|en cours)(?!\p{L})/giu,
  /** `s’inscrire`, where pages say « inscription ». */
  enrol: { verb: /(?<!\p{L})inscri(?:re|te?s?|vez)(?!\p{L})/giu, noun: 'inscription' },
  /** Words that say nothing of what is sought, without accents. */
  empty:
    'a ai as au aux avec c ce ces cet cette comment d dans de des du elle en est et il ils j je l la le les leur leurs m ma mes mon n ne nos ' +
    'notre nous on ou par pas pour qu que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur t un une vos votre vous y',
  /** Endings of the forms of one word, without accents. */
  endings:
    ' s x e es ee ees er ers ez ent ant ants ante antes ait aient ons ion ions ation ations ateur ateurs atrice atrices eur eurs euse euses ' +
    'ice ices l al ale ales aux ux if ifs ive ives f ve ves ment ments ement ements amment ite ites ique iques isme iste istes able ables ' +
    'eux ne nes enne ennes ier iers iere ieres ie ies c que ques aire aires age ages icien iciens icienne iciennes',
};
