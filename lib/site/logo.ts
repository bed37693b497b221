/** The logo that is drawn in the colours of the theme: the mark of the programme, ten squares of which one is lit. Any other is a file. */
export const TEN_SQUARES = 'dix-carres';
