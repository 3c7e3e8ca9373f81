import type { Sample } from './sample.ts';

/** Statements of several paragraphs, quotations in quotations, and quotations that a cue breaks. */
export const SHAPES: readonly Sample[] = [
  {
    kind: 'two paragraphs with straight marks',
    text: 'Olga Petrov wrote:\n\n"⟦Olga Petrov¦We had two keys for one lock.⟧\n\n"⟦Olga Petrov¦Neither of them was in the safe.⟧"',
  },
  {
    kind: 'three paragraphs, named in the middle of the first',
    text: '“⟦Jon Bell¦The disk was full,⟧” Jon Bell said. “⟦Jon Bell¦We did not know.⟧\n\n“⟦Jon Bell¦Then the next disk filled.⟧\n\n“⟦Jon Bell¦By noon we had none left.⟧”',
  },
  {
    kind: 'three paragraphs in single marks',
    text: 'Ines Roth wrote:\n\n‘⟦Ines Roth¦First we lost the map.⟧\n\n‘⟦Ines Roth¦Then we lost the road.⟧’',
  },
  {
    kind: 'paragraphs in guillemets, each opened',
    text: 'Lea Blanc said:\n\n«⟦Lea Blanc¦We waited for the night shift.⟧\n\n«⟦Lea Blanc¦It never came to work.⟧»',
  },
  { kind: 'single in double', text: '“⟦Sam Okoro¦He wrote ‘all green’ on the board,⟧” Sam Okoro said.' },
  { kind: 'double in single', text: '‘⟦Sam Okoro¦She told me “leave it be” and left,⟧’ said Sam Okoro.' },
  {
    kind: 'straight double in curly',
    text: '“⟦Sam Okoro¦The log said "no route" all night,⟧” Sam Okoro said.',
  },
  {
    kind: 'guillemets in guillemets',
    text: 'Lea Blanc said: «⟦Lea Blanc¦He wrote ‹all is well› and slept⟧».',
  },
  {
    kind: 'single low in double low',
    text: 'Uwe Kern said: „⟦Uwe Kern¦The sheet says ‚do not touch‘ twice.⟧“',
  },
  {
    kind: 'white corners in corners',
    text: '田中氏は「⟦田中氏¦手順書には『触るな』と書いてありました⟧」と述べた。',
  },
  { kind: 'apostrophes in single marks', text: '‘⟦Ines Roth¦Don’t touch the users’ keys,⟧’ Ines Roth said.' },
  {
    kind: 'broken in the middle of a sentence',
    text: '“⟦Nils Berg¦The rule,⟧” said Nils Berg, “⟦Nils Berg¦was written for another team.⟧”',
  },
  {
    kind: 'broken twice',
    text: '"⟦Ada Stone¦We looked,⟧" Ada Stone said, "⟦Ada Stone¦and looked again,⟧" she added, "⟦Ada Stone¦and saw nothing.⟧"',
  },
  {
    kind: 'broken by dashes',
    text: '“⟦Ada Stone¦We looked⟧” — Ada Stone paused — “⟦Ada Stone¦and then the lights went out.⟧”',
  },
  {
    kind: 'broken in guillemets',
    text: '«⟦Lea Blanc¦We had a plan⟧», said Lea Blanc, «⟦Lea Blanc¦and nobody had read it⟧».',
  },
  {
    kind: 'broken in single marks',
    text: '‘⟦Ines Roth¦The switch was on,⟧’ Ines Roth said, ‘⟦Ines Roth¦but the light was off.⟧’',
  },
  {
    kind: 'two voices in one paragraph',
    text: '"⟦Ada Stone¦Is it down?⟧" asked Ada Stone. "⟦Nils Berg¦Only for some of us,⟧" Nils Berg answered.',
  },
  { kind: 'single marks, a question', text: '‘⟦Ines Roth¦Who has the other key?⟧’ asked Ines Roth.' },
  {
    kind: 'straight single marks, tag before',
    text: "Ines Roth said: '⟦Ines Roth¦We don't know that yet.⟧'",
  },
  {
    kind: 'single marks in two paragraphs',
    text: '‘⟦Ines Roth¦It began at noon,⟧’ said Ines Roth.\n\n‘⟦Ines Roth¦Nobody saw it end,⟧’ Ines Roth added.',
  },
];
