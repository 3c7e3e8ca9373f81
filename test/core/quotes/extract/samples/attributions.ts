import type { Sample } from './sample.ts';

/** Ways in which prose tells who speaks. */
export const ATTRIBUTIONS: readonly Sample[] = [
  { kind: 'horizontal bar', text: '“⟦Ann Lee¦We will look at it again.⟧” ― Ann Lee' },
  {
    kind: 'a line each, with a bar behind',
    text: '“⟦Ann Lee¦We will look at it again.⟧” ― Ann Lee\n“⟦Max Orr¦Nobody will look at it.⟧” ― Max Orr\n',
    plain: true,
  },
  {
    kind: 'a first name in -ly',
    text: '"⟦Emily Kessel¦The form was simply gone,⟧" said Emily Kessel, director of care.',
  },
  {
    kind: 'asked, inverted, with an explanation',
    text: '“⟦Maria Cantor¦Who would give up such a thing?⟧” asked Maria Cantor, who runs the desk.',
  },
  {
    kind: 'told names the listener behind it',
    text: 'Dick Dever, who was on the list, told Norwind, “⟦Dick Dever¦I like the third plan best.⟧”',
  },
  {
    kind: 'a time opens the sentence',
    text: 'Hours later, Kim Adler answered the vendor, telling us, “⟦Kim Adler¦It was never ours to fix.⟧”',
  },
  {
    kind: 'said by phone',
    text: '"⟦Ada Hadwin¦I was glad to be back,⟧" Ada Hadwin said by phone from Phoenix. "⟦Ada Hadwin¦It will hold this time.⟧"',
  },
  {
    kind: 'a body that begins small',
    text: 'In its two-page statement, al-Nour said: "⟦al-Nour¦The port will stay closed for a week.⟧"',
  },
  {
    kind: 'a parenthesis of its own',
    text: 'The board knew it well (Raf Lemm, who wrote the code, once said, “⟦Raf Lemm¦It happened so many times⟧”).',
  },
  {
    kind: 'a thing and a name joined by and',
    text: 'At noon a user asked for a refund and Ina Falk said, “⟦Ina Falk¦As long as the law allows it.⟧”',
  },
  {
    kind: 'will continue reports nothing',
    text: 'Ina Falk said Tom Weiss will continue to be “⟦Ina Falk¦the best of us by far⟧”.',
  },
  {
    kind: 'with somebody writing and asking',
    text: 'The team was loud, with Tom Weiss writing that it was a mess and asking, "⟦Tom Weiss¦How can anybody ship this?⟧"',
  },
  {
    kind: 'former and a name is no explanation',
    text: 'In the talk about Ina Falk, former site chief John Barr told us, “⟦John Barr¦She was right all along.⟧”',
  },
  {
    kind: 'a name behind the wife',
    text: 'As the hall cheered, Rob Costa reported, his wife whispered to him: "⟦his wife¦They are still with you.⟧"',
  },
  { kind: 'per', text: '"⟦Norwind¦The line was cut at nine,⟧" per Norwind.' },
  { kind: 'read the statement', text: '"⟦the statement¦We took notes on every step,⟧" read the statement.' },
  {
    kind: 'a verb far behind, inverted',
    text: '"⟦Sue Craw¦All that glitters is new⟧" was to be a "⟦Sue Craw¦cautionary tale,⟧" said Sue Craw.',
  },
  {
    kind: 'a name, what it lost, and what it says',
    text: 'Doug Purdy, who lost “⟦Doug Purdy¦two belt loops by May⟧” on call, says the rota changed his life.',
  },
  {
    kind: 'the clause before a colon',
    text: 'Nothing much came of it in March, when Ada Stone took to the radio with this: “⟦Ada Stone¦A title is not a role.⟧”',
  },
  {
    kind: 'an object before a colon speaks for nobody',
    text: '- 11:37: Work on the fix began, update PR: "⟦?¦Please look at it again, everybody.⟧"',
  },
  {
    kind: 'it behind a place, later in the sentence',
    text: 'North Hydro said in a statement that the lines were down. "⟦North Hydro¦Some of the worst-hit areas⟧" including Lake Cowichan, it said.',
  },
  {
    kind: 'words that go on behind a shortened unit',
    text: 'Doug Purdy, who lost 16 lbs. “⟦Doug Purdy¦and two belt loops⟧” on call, says the rota changed his life.',
  },
  {
    kind: 'the 26-year-old',
    text: 'Nino Ray has four goals since the club sold Vigo Rask. The 26-year-old was glad. "⟦Nino Ray¦They are great team mates,⟧" he said.',
  },
  {
    kind: 'no comma before the tag',
    text: 'The tour of the plant was “⟦Ada Stone¦a real eye opener⟧” Ada Stone says.',
  },
  {
    kind: 'a dash line between the paragraphs',
    text: '"⟦Ben Ito¦It was a Friday,⟧" Ben Ito said.\n\n.\n\n"⟦Ben Ito¦Everybody had gone home.⟧"\n',
    plain: true,
  },
  {
    kind: 'the new name of the sentence before is he',
    text:
      'Hugo Arms runs the grid. "⟦Hugo Arms¦We never know until it happens,⟧" he said.\n\n' +
      'Dean Mill of the union accused the owner of haste. "⟦Dean Mill¦It is no coincidence at all,⟧" he said.',
  },
  {
    kind: 'a woman between two sentences about him',
    text: 'Karl Brandt runs the store. Karl Brandt called the vendor. He met Susan Vale, who sells disks. "⟦Karl Brandt¦They were out of disks,⟧" he said.',
  },
  {
    kind: 'it is the utility',
    text: 'Barry Lund of the Textile Union left. North Hydro said in a statement that the lines were down. "⟦North Hydro¦Some roads are closed by trees,⟧" it said.',
  },
  {
    kind: 'where somebody belongs is not who speaks',
    text: 'Mary Roe with the Harbour Fire Department says crews are busy.\n\n“⟦Mary Roe¦It was a big fire.⟧”',
  },
  {
    kind: 'curly opened, straight closed',
    text: '“⟦Ada Stone¦We saw it far too late,⟧" Ada Stone said.',
  },
];
